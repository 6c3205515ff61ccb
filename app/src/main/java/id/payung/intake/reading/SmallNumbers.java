package id.payung.intake.reading;

import id.payung.sheets.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the short numbers of a list: RT, RW and decile. */
final class SmallNumbers {

    private static final int HIGHEST_DECILE = 10;

    private SmallNumbers() {}

    /**
     * A neighbourhood's number in three digits, such as {@code 004}; letters around it are dropped.
     */
    static @Nullable String neighbourhood(Column column, Cell cell, Findings findings) {
        String text = TextCells.optional(column, cell, findings);
        if (text == null) {
            return null;
        }
        int number = onlyNumber(text);
        if (number < 0 || number > 999) {
            findings.warn(column, "neighbourhood-unreadable");
            return null;
        }
        return number == 0 ? null : padded(number);
    }

    /** 1 to 10, with or without words such as {@code Desil 4}. */
    static @Nullable Integer decile(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.DECILE, cell, findings);
        if (text == null) {
            return null;
        }
        int number = onlyNumber(text);
        if (number < 1 || number > HIGHEST_DECILE) {
            findings.warn(Column.DECILE, "decile-unreadable");
            return null;
        }
        return number;
    }

    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "000".substring(digits.length()) + digits;
    }

    /** The only run of at most four digits in a text of few letters, or -1. */
    static int onlyNumber(String text) {
        int value = -1;
        int digits = 0;
        boolean ended = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (CleanText.isDigit(c)) {
                if (ended || ++digits > 4) {
                    return -1;
                }
                value = Math.max(value, 0) * 10 + (c - '0');
            } else {
                ended = digits > 0;
                if (!Character.isLetter(c) && !isFiller(c)) {
                    return -1;
                }
            }
        }
        return value;
    }

    private static boolean isFiller(char c) {
        return c == '.' || c == ' ' || c == '\'' || c == ':' || c == '(' || c == ')';
    }
}
