package id.payung.sheets;

/**
 * The apostrophe that stops a spreadsheet from running a text of a CSV as a formula, or from
 * turning a long number into one of 15 digits. Written before such a text, removed again when it is
 * read.
 */
final class Neutral {

    private static final int DIGITS_A_SPREADSHEET_KEEPS = 11;
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Neutral() {}

    /** The text as it goes into a CSV. */
    static String guard(String text) {
        return needsGuard(text) ? "'" + text : text;
    }

    static boolean isGuard(char[] buffer, int offset, int length) {
        return length > 1
                && buffer[offset] == '\''
                && (FORMULA_STARTS.indexOf(buffer[offset + 1]) >= 0
                        || allDigits(buffer, offset + 1, length - 1));
    }

    private static boolean needsGuard(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || (text.length() > DIGITS_A_SPREADSHEET_KEEPS
                        && allDigits(text.toCharArray(), 0, text.length()));
    }

    private static boolean allDigits(char[] buffer, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] < '0' || buffer[at] > '9') {
                return false;
            }
        }
        return true;
    }
}
