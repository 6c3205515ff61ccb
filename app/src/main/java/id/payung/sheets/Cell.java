package id.payung.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a list.
 *
 * @param kind what the file says the cell is
 * @param text what a person means by it, stripped of surrounding white space: a number without
 *     exponent, a date as {@code 1990-05-15}, an error as {@code #REF!}
 * @param number the exact stored value of a {@link CellKind#NUMBER} (and the serial behind a date)
 * @param date the day of a {@link CellKind#DATE}
 */
public record Cell(
        CellKind kind, String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

    /** Characters beyond which a cell is {@link CellKind#TOO_LONG}. */
    public static final int MAX_LENGTH = 10_000;

    /** A cell without content; a row answers it for every column it does not have. */
    public static final Cell EMPTY = new Cell(CellKind.EMPTY, "", null, null);

    private static final int SHOWN_OF_TOO_LONG = 100;

    /** A text cell, or {@link #EMPTY} when nothing but white space is in it. */
    public static Cell text(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return EMPTY;
        }
        if (stripped.length() > MAX_LENGTH) {
            String shown = stripped.substring(0, SHOWN_OF_TOO_LONG);
            return new Cell(CellKind.TOO_LONG, shown, null, null);
        }
        return new Cell(CellKind.TEXT, stripped, null, null);
    }

    public static Cell number(BigDecimal number) {
        return new Cell(CellKind.NUMBER, plain(number), number, null);
    }

    public static Cell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public static Cell date(LocalDate date) {
        return new Cell(CellKind.DATE, date.toString(), null, date);
    }

    static Cell date(LocalDate date, BigDecimal serial) {
        return new Cell(CellKind.DATE, date.toString(), serial, date);
    }

    public static Cell yesOrNo(boolean value) {
        return new Cell(CellKind.BOOLEAN, value ? "TRUE" : "FALSE", null, null);
    }

    public static Cell error(String shown) {
        return new Cell(CellKind.ERROR, shown, null, null);
    }

    public boolean isEmpty() {
        return kind == CellKind.EMPTY;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
