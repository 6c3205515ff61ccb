package id.payung.intake.reading;

import id.payung.sheets.Cell;
import id.payung.sheets.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name, kept as typed with its titles. Invisible characters vanish silently; a visible
 * one that belongs to no name is taken out and warned of; what is no name at all stops the row.
 */
final class NameCell {

    private static final int LONGEST = 100;

    private NameCell() {}

    /** The name, or an empty text when the row is refused. */
    static String read(Cell cell, Findings findings) {
        String name = CleanText.of(cell.text());
        String refusal = refusal(cell.kind(), name);
        if (refusal != null) {
            findings.refuse(Column.NAME, refusal, refusal.equals("cell-error") ? name : LONGEST);
            return "";
        }
        if (isOrdinary(name)) {
            return name;
        }
        String plain = withoutSymbols(name);
        if (!plain.equals(name)) {
            findings.warn(Column.NAME, "name-symbols");
        }
        if (plain.chars().anyMatch(Character::isDigit)) {
            findings.warn(Column.NAME, "name-digits-inside");
        }
        return plain;
    }

    private static @Nullable String refusal(CellKind kind, String name) {
        if (kind == CellKind.ERROR || CleanText.isSpreadsheetError(name)) {
            return "cell-error";
        }
        if (kind == CellKind.TOO_LONG || name.length() > LONGEST) {
            return "name-too-long";
        }
        if (CleanText.saysNothing(name)) {
            return "name-missing";
        }
        if (TextCells.isCode(name)) {
            return "name-code";
        }
        boolean lettered = isOrdinary(name) || name.codePoints().anyMatch(Character::isLetter);
        return lettered && kind != CellKind.BOOLEAN ? null : "name-no-letters";
    }

    /** Letters, blanks, points and apostrophes, beginning with a letter: nothing to look into. */
    private static boolean isOrdinary(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (at == 0 || " .,'".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSymbols(String name) {
        boolean symbols = name.codePoints().anyMatch(NameCell::isSymbol);
        if (!symbols) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().map(c -> isSymbol(c) ? ' ' : c).forEach(plain::appendCodePoint);
        return CleanText.of(plain.toString());
    }

    /** Emoji, arrows, currency signs; not letters, marks, digits or punctuation. */
    private static boolean isSymbol(int c) {
        if (c == '`' || c == '\u00B4') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || c == '<' || c == '>';
        };
    }
}
