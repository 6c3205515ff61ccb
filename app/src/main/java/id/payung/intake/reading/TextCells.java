package id.payung.intake.reading;

import id.payung.sheets.Cell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads cells whose text is the value; what cannot be one is warned of and left empty. */
final class TextCells {

    private static final int LONGEST = 200;

    private TextCells() {}

    /** The clean text of an optional cell; null when it is empty, says nothing, or is an error. */
    static @Nullable String optional(Column column, Cell cell, Findings findings) {
        return switch (cell.kind()) {
            case EMPTY -> null;
            case ERROR -> {
                findings.warn(column, "cell-error", cell.text());
                yield null;
            }
            case TOO_LONG -> {
                findings.warn(column, "text-too-long", LONGEST);
                yield null;
            }
            case TEXT, NUMBER, DATE, BOOLEAN -> said(column, CleanText.of(cell.text()), findings);
        };
    }

    /** An optional text such as an address or a mother's name. */
    static @Nullable String text(Column column, Cell cell, Findings findings) {
        String text = optional(column, cell, findings);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST) {
            findings.warn(column, "text-too-long", LONGEST);
            return null;
        }
        if (isCode(text)) {
            findings.warn(column, "text-code");
            return null;
        }
        return text;
    }

    /** Whether a text is a formula or a piece of a web page and not something a person says. */
    static boolean isCode(String text) {
        char first = text.charAt(0);
        return first == '='
                || first == '@'
                || (text.indexOf('<') >= 0
                        && text.toLowerCase(Locale.ROOT).matches("(?s).*<\\s*/?[a-z!].*"));
    }

    private static @Nullable String said(Column column, String clean, Findings findings) {
        if (CleanText.saysNothing(clean)) {
            return null;
        }
        if (CleanText.isSpreadsheetError(clean)) {
            findings.warn(column, "cell-error", clean);
            return null;
        }
        return clean;
    }
}
