package id.payung.intake.reading;

import id.payung.intake.reading.Mapping.Place;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import id.payung.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first pass over a list. Dates with a day above 12 show the order of day and month; so do the
 * others where the NIK beside them holds the same day and month. Identity numbers that end in 0
 * more often than one in ten show a column that a spreadsheet took for numbers.
 */
final class Survey {

    private static final int MANY_ENDING_IN_ZERO_PERCENT = 30;
    private static final int FEWEST_ENDING_IN_ZERO = 3;
    private static final int MIXED_PERCENT = 10;

    private final DataRows data;
    private final @Nullable Place nikPlace;
    private final @Nullable Place datePlace;
    private final boolean dateSharesPlace;
    private long rows;
    private long hidden;
    private long niks;
    private long endingInZero;
    private long dayFirst;
    private long monthFirst;
    private long ambiguous;

    Survey(Mapping mapping) {
        this.data = new DataRows(mapping);
        this.nikPlace = mapping.place(Column.NIK);
        this.datePlace = mapping.place(Column.BORN_ON);
        this.dateSharesPlace = mapping.shares(Column.BIRTHPLACE, Column.BORN_ON);
    }

    boolean visit(SheetRow row) {
        if (data.contain(row)) {
            rows++;
            hidden += row.hidden() ? 1 : 0;
            Nik nik = nikPlace == null ? null : countNik(row.cell(nikPlace.index()));
            if (datePlace != null) {
                countDate(row.cell(datePlace.index()), nik);
            }
        }
        return true;
    }

    private @Nullable Nik countNik(Cell cell) {
        Nik nik =
                switch (Nik.parse(cell.text())) {
                    case Outcome.Done<Nik, Nik.Fault>(Nik read) -> read;
                    case Outcome.Refused<Nik, Nik.Fault> _ -> null;
                };
        if (nik != null || NikCell.isNumberOfSixteenDigits(cell)) {
            niks++;
            endingInZero += cell.text().endsWith("0") ? 1 : 0;
        }
        return nik;
    }

    private void countDate(Cell cell, @Nullable Nik nik) {
        if (cell.kind() != CellKind.TEXT) {
            return;
        }
        String text = CleanText.of(cell.text());
        WrittenDate date = WrittenDate.of(dateSharesPlace ? PlaceAndDate.split(text).date() : text);
        if (date == null) {
            return;
        }
        if (date.showsDayFirst()) {
            dayFirst++;
        } else if (date.showsMonthFirst()) {
            monthFirst++;
        } else if (date.isAmbiguous()) {
            countAmbiguous(date, nik);
        }
    }

    private void countAmbiguous(WrittenDate date, @Nullable Nik nik) {
        boolean asDayFirst = nik != null && agrees(nik, date, DateOrder.DAY_FIRST);
        boolean asMonthFirst = nik != null && agrees(nik, date, DateOrder.MONTH_FIRST);
        dayFirst += asDayFirst ? 1 : 0;
        monthFirst += asMonthFirst ? 1 : 0;
        ambiguous += asDayFirst || asMonthFirst ? 0 : 1;
    }

    private static boolean agrees(Nik nik, WrittenDate date, DateOrder order) {
        return nik.birthDay() == date.day(order) && nik.birthMonth() == date.month(order);
    }

    FileFacts facts() {
        List<Finding> findings = new ArrayList<>();
        if (endingInZero >= FEWEST_ENDING_IN_ZERO
                && endingInZero * 100 > niks * MANY_ENDING_IN_ZERO_PERCENT) {
            long percent = endingInZero * 100 / niks;
            findings.add(Finding.ofFile(Column.NIK, "nik-column-not-text", Long.toString(percent)));
        }
        DateOrder order = monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        if (ambiguous > 0 && dayFirst == monthFirst) {
            findings.add(Finding.ofFile(Column.BORN_ON, "dates-ambiguous"));
        } else if (Math.min(dayFirst, monthFirst) * 100 > (dayFirst + monthFirst) * MIXED_PERCENT) {
            findings.add(Finding.ofFile(Column.BORN_ON, "dates-mixed"));
        }
        if (hidden > 0) {
            findings.add(Finding.ofFile("rows-hidden", Long.toString(hidden)));
        }
        return new FileFacts(rows, order, findings);
    }
}
