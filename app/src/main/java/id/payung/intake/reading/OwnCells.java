package id.payung.intake.reading;

import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a kind's own columns. What a list must say and does not say readably stops the
 * row, unless the cell may be empty and is; what it may say and does not is warned of and left out.
 */
final class OwnCells {
    private final ListingColumns columns;
    private final DateOrder order;
    private final LocalDate asOf;

    OwnCells(ListingColumns columns, DateOrder order, LocalDate asOf) {
        this.columns = columns;
        this.order = order;
        this.asOf = asOf;
    }

    /** The values by column; NIKs as their digits. */
    Map<Column, String> read(RowCells cells, Findings findings) {
        Map<Column, String> values = new LinkedHashMap<>();
        for (Column column : columns.own()) {
            String value = value(column, cells.of(column), findings);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }

    private @Nullable String value(Column column, Cell cell, Findings findings) {
        Findings own = findings.ofSameRow();
        String text = TextCells.text(column, cell, own);
        String value = text == null ? null : value(column, cell, text, own);
        boolean unfilled = text == null && own.all().isEmpty();
        boolean required = columns.requires(column) && !(unfilled && columns.lets(column));
        if (required && value == null && own.all().isEmpty()) {
            own.warn(column, "cell-missing");
        }
        findings.take(own, required && value == null);
        return value;
    }

    private @Nullable String value(Column column, Cell cell, String text, Findings findings) {
        return switch (column.contents()) {
            case Contents.Words _ -> text;
            case Contents.Day _ -> day(column, cell, text, findings);
            case Contents.Whole whole -> whole(column, whole, text, findings);
            case Contents.Choice choice -> choice(column, choice, text, findings);
            case Contents.Identity _ -> identity(column, cell, text, findings);
            case null -> text;
        };
    }

    private @Nullable String day(Column column, Cell cell, String text, Findings findings) {
        LocalDate day = DateCell.day(cell, text, order, asOf);
        if (day == null) {
            findings.warn(column, "cell-day");
            return null;
        }
        if (day.isAfter(asOf)) {
            findings.warn(column, "cell-day-future", IndonesianDate.of(day));
            return null;
        }
        return day.toString();
    }

    private static @Nullable String whole(
            Column column, Contents.Whole whole, String text, Findings findings) {
        int number = SmallNumbers.onlyNumber(text);
        if (number < whole.lowest() || number > whole.highest()) {
            findings.warn(column, "cell-number", whole.lowest(), whole.highest());
            return null;
        }
        return Integer.toString(number);
    }

    private static @Nullable String choice(
            Column column, Contents.Choice choice, String text, Findings findings) {
        Contents.Option option = choice.called(text).orElse(null);
        if (option == null) {
            findings.warn(column, "cell-choice", choice.offered());
            return null;
        }
        return option.code();
    }

    private static @Nullable String identity(
            Column column, Cell cell, String text, Findings findings) {
        if (!NikCell.isNumberOfSixteenDigits(cell)
                && Nik.parse(text) instanceof Outcome.Done<Nik, Nik.Fault>(Nik nik)) {
            return nik.digits();
        }
        findings.warn(column, "cell-nik");
        return null;
    }
}
