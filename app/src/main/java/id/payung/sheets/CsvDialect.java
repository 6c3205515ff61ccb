package id.payung.sheets;

/**
 * What separates the columns of a CSV, seen in its beginning.
 *
 * @param directive whether the first line is Excel's {@code sep=;}, which a spreadsheet does not
 *     show as a row
 * @param spacedQuotes whether quotes stand apart from separators by blanks, as in {@code "a", "b"}
 */
record CsvDialect(char separator, boolean directive, boolean spacedQuotes) {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int COUNTED_FIELDS = SheetFile.MAX_COLUMNS;

    static CsvDialect of(String beginning) {
        if (beginning.length() > 5 && beginning.regionMatches(true, 0, "sep=", 0, 4)) {
            char next = beginning.charAt(5);
            if (next == '\r' || next == '\n') {
                char separator = beginning.charAt(4);
                return new CsvDialect(separator, true, spaced(beginning, separator));
            }
        }
        char separator = mostRegular(beginning);
        return new CsvDialect(separator, false, spaced(beginning, separator));
    }

    private static boolean spaced(String text, char separator) {
        return text.contains(separator + " \"") || text.contains("\" " + separator);
    }

    /**
     * The separator that cuts the most records into the same, largest number of columns. Commas
     * inside addresses and decimal commas lose, because they cut few records and into few pieces.
     */
    private static char mostRegular(String text) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String text, char separator) {
        int[] recordsOfWidth = new int[COUNTED_FIELDS + 1];
        int fields = 1;
        boolean quoted = false;
        boolean fieldStarts = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && (quoted || fieldStarts)) {
                quoted = !quoted;
                fieldStarts = false;
            } else if (!quoted && c == separator) {
                fields++;
                fieldStarts = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                recordsOfWidth[Math.min(fields, COUNTED_FIELDS)]++;
                fields = 1;
                fieldStarts = true;
            } else {
                fieldStarts = fieldStarts && c == ' ';
            }
        }
        recordsOfWidth[Math.min(fields, COUNTED_FIELDS)]++;
        long best = 0;
        for (int width = 2; width < recordsOfWidth.length; width++) {
            best = Math.max(best, (width - 1L) * recordsOfWidth[width]);
        }
        return best;
    }
}
