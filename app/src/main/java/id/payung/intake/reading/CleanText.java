package id.payung.intake.reading;

import java.util.Locale;
import java.util.Set;

/** Text without what nobody sees, and the words people write into a cell to say it is empty. */
final class CleanText {

    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "---",
                    "–",
                    "—",
                    ".",
                    "..",
                    "...",
                    "0",
                    "?",
                    "null",
                    "nil",
                    "nihil",
                    "none",
                    "nan",
                    "n/a",
                    "na",
                    "#n/a",
                    "kosong",
                    "tidak ada",
                    "tdk ada",
                    "belum ada",
                    "tidak tahu",
                    "(kosong)",
                    "x",
                    "xx",
                    "xxx");

    /** What any of them begins with, so that most texts are not looked up. */
    private static final String BEGINNINGS = "-–—.0?n#ktbx(";

    private static final int LONGEST_NOTHING = 10;

    private CleanText() {}

    /** Control and invisible characters taken out, every run of blanks made one space. */
    static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Whether a clean text says that there is nothing. */
    static boolean saysNothing(String clean) {
        return clean.isEmpty()
                || (clean.length() <= LONGEST_NOTHING
                        && BEGINNINGS.indexOf(Character.toLowerCase(clean.charAt(0))) >= 0
                        && NOTHING.contains(clean.toLowerCase(Locale.ROOT)));
    }

    /** Whether a text is what a spreadsheet shows for a failed formula, saved as CSV. */
    static boolean isSpreadsheetError(String clean) {
        return clean.startsWith("#") && (clean.endsWith("!") || clean.endsWith("?"));
    }

    static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c == '\uFFFE';
    }
}
