package id.payung.intake.reading;

import id.payung.sheets.Cell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a telephone number as national digits from 0, whether typed with 0, 62, +62 or, by a
 * spreadsheet that dropped it, without the 0. Of two numbers in a cell the first is taken.
 */
final class PhoneCell {

    private static final int SHORTEST = 9;
    private static final int LONGEST = 14;

    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("\\s*(?:[/,;|&]|\\batau\\b|\\bdan\\b)\\s*");

    private PhoneCell() {}

    static @Nullable String read(Cell cell, Findings findings) {
        String text = TextCells.optional(Column.PHONE, cell, findings);
        if (text == null) {
            return null;
        }
        boolean plain = CleanText.isDigits(text);
        if (!plain && EXPONENT.matcher(text).matches()) {
            findings.warn(Column.PHONE, "phone-exponent");
            return null;
        }
        String first = plain ? national(text) : firstOf(text);
        if (first == null) {
            findings.warn(Column.PHONE, "phone-unreadable");
            return null;
        }
        if (digits(text).length() > LONGEST + 1) {
            findings.warn(Column.PHONE, "phone-two-numbers");
        }
        return first;
    }

    private static @Nullable String firstOf(String text) {
        String number = national(BETWEEN_NUMBERS.split(text, 2)[0]);
        return number == null ? national(text.split(" ", 2)[0]) : number;
    }

    private static @Nullable String national(String typed) {
        String digits = digits(typed);
        if (digits.isEmpty() || typed.chars().anyMatch(Character::isLetter)) {
            return null;
        }
        String national = digits;
        if (digits.startsWith("0062")) {
            national = digits.substring(4);
        } else if (digits.startsWith("62")) {
            national = digits.substring(2);
        }
        if (!national.startsWith("0")) {
            national = '0' + national;
        }
        boolean plausible = national.length() >= SHORTEST && national.length() <= LONGEST;
        return plausible && national.charAt(1) != '0' ? national : null;
    }

    private static String digits(String typed) {
        StringBuilder digits = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            if (CleanText.isDigit(typed.charAt(at))) {
                digits.append(typed.charAt(at));
            }
        }
        return digits.toString();
    }
}
