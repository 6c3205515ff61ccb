package id.payung.intake.reading;

import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a birth date in the order that the file was found to use; what is none stays empty. */
final class DateCell {

    private static final int OLDEST = 120;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Serial numbers of days from 1910 to 2064; shorter numbers are no birth date. */
    private static final int FIRST_SERIAL = 3_654;

    private static final int LAST_SERIAL = 60_000;

    private final DateOrder order;
    private final LocalDate asOf;

    DateCell(DateOrder order, LocalDate asOf) {
        this.order = order;
        this.asOf = asOf;
    }

    @Nullable LocalDate read(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.BORN_ON, cell, findings);
        if (text == null) {
            return null;
        }
        LocalDate date = cell.kind() == CellKind.DATE ? cell.date() : serial(cell, text);
        return date == null ? written(text, findings) : plausible(date, findings);
    }

    /** The day that any cell means, without judging it; null when it means none. */
    static @Nullable LocalDate day(Cell cell, String text, DateOrder order, LocalDate asOf) {
        LocalDate date = cell.kind() == CellKind.DATE ? cell.date() : serial(cell, text);
        if (date != null) {
            return date;
        }
        WrittenDate written = WrittenDate.of(text);
        return written == null ? null : written.date(order, asOf);
    }

    /** The day a number counts from the beginning of 1900, as spreadsheets store dates. */
    private static @Nullable LocalDate serial(Cell cell, String text) {
        if (cell.kind() == CellKind.NUMBER) {
            BigDecimal number = Objects.requireNonNull(cell.number());
            boolean inRange =
                    number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                            && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
            return inRange ? DAY_ZERO.plusDays(number.longValue()) : null;
        }
        if (text.length() != 5 || !CleanText.isDigits(text)) {
            return null;
        }
        int days = Integer.parseInt(text);
        return days <= LAST_SERIAL ? DAY_ZERO.plusDays(days) : null;
    }

    private @Nullable LocalDate written(String text, Findings findings) {
        WrittenDate written = WrittenDate.of(text);
        if (written == null) {
            findings.warn(Column.BORN_ON, "date-unreadable");
            return null;
        }
        LocalDate date = written.date(order, asOf);
        if (date == null) {
            boolean otherWayRound = written.date(other(order), asOf) != null;
            findings.warn(Column.BORN_ON, otherWayRound ? "date-order" : "date-impossible", text);
            return null;
        }
        return plausible(date, findings);
    }

    private static DateOrder other(DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> DateOrder.MONTH_FIRST;
            case MONTH_FIRST -> DateOrder.DAY_FIRST;
        };
    }

    private @Nullable LocalDate plausible(LocalDate date, Findings findings) {
        if (date.isAfter(asOf)) {
            findings.warn(Column.BORN_ON, "date-future", IndonesianDate.of(date));
            return null;
        }
        if (date.isBefore(asOf.minusYears(OLDEST))) {
            findings.warn(Column.BORN_ON, "date-too-old", IndonesianDate.of(date));
            return null;
        }
        return date;
    }
}
