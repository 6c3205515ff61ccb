package id.payung.linkage.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Strips a value of what is only manner: case, accents, punctuation, invisible marks.
 *
 * <p><b>The problem.</b> The same name comes as MA'RUF, Ma’ruf and Maruf, the same street with and
 * without full stops, the same number with blanks that cannot be seen because a web page was copied
 * into a spreadsheet. To a comparison of letters these are slips of the hand, and slips cost
 * evidence: two values have to be in one form before anybody counts what differs.
 *
 * <p><b>The idea.</b> Compatibility decomposition (Unicode's form NFKD) takes a letter apart into
 * the bare letter and its marks; the marks are then dropped, and with them ligatures, full-width
 * letters and superscripts become plain ones. Letters that carry a stroke, such as ł and ø, have no
 * such decomposition, so they are named one by one, as their owners write them where a keyboard has
 * none. Punctuation parts words, with two exceptions. An apostrophe does not: {@code Ma'ruf} is one
 * word, and offices leave it out more often than they put a blank for it. Nor does a mark that
 * nobody sees, which is no boundary to whoever typed it. Of identity numbers only the figures are
 * kept, those of any script, and the letters O, I and l that are struck for 0 and 1.
 *
 * <p><b>Placeholders</b> such as {@code -}, {@code NULL} and {@code tidak ada} are nothing: taken
 * for values they would be the most common value of their column, and all who have none would agree
 * on it.
 *
 * <p><b>What it costs.</b> One pass over the value; values in plain ASCII, nearly all of them, are
 * not decomposed. It is done once for each distinct value of a column, not for each record.
 *
 * <p><b>What it does not do.</b> Nothing is transliterated: a name in Arabic or Cyrillic letters
 * never meets its Latin spelling. In scripts whose vowels are marks, such as Thai and Devanagari,
 * dropping marks drops vowels, and more names fall together than should. A German ö becomes o, not
 * oe. Whose name truly is {@code None} has none here.
 *
 * <p>Sources: Unicode Standard Annex 15, Unicode normalization forms; P. Christen, Data Matching
 * (2012), chapter 3.
 */
final class Folding {
    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "---",
                    ".",
                    "?",
                    "*",
                    "0",
                    "N/A",
                    "n/a",
                    "#N/A",
                    "NA",
                    "NULL",
                    "null",
                    "Null",
                    "NaN",
                    "nan",
                    "None",
                    "none",
                    "unknown",
                    "tidak ada",
                    "Tidak ada",
                    "TIDAK ADA",
                    "tidak diketahui",
                    "kosong",
                    "(kosong)");

    private Folding() {}

    /** Whether the cell was filled only because something had to be written. */
    static boolean isNothing(String value) {
        return value.isBlank() || NOTHING.contains(value.strip());
    }

    /** Lower-case letters and figures, one blank between words; empty for a placeholder. */
    public static String words(String value) {
        return isNothing(value) ? "" : kept(value, true);
    }

    /** Letters and figures without anything between them. */
    public static String code(String value) {
        return isNothing(value) ? "" : kept(value, false);
    }

    /** Only the figures; figures of any script count, and letters that look like figures. */
    public static String figures(String value) {
        StringBuilder kept = new StringBuilder();
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            int figure = Character.digit(letter, 10);
            if (figure >= 0) {
                kept.append((char) ('0' + figure));
            } else if (letter == 'O' || letter == 'o') {
                kept.append('0');
            } else if (letter == 'I' || letter == 'l') {
                kept.append('1');
            }
        }
        return kept.toString();
    }

    private static String kept(String value, boolean blanks) {
        String plain = isPlain(value) ? value : decomposed(value);
        StringBuilder kept = new StringBuilder(plain.length());
        boolean parted = false;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                if (parted && blanks && !kept.isEmpty()) {
                    kept.append(' ');
                }
                parted = false;
                kept.append(letter);
            } else if (letter != '\'' && !isInvisible(letter)) {
                parted = true;
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isInvisible(char letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || letter == '\u2019'
                || letter == '`';
    }

    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Accents fall off; letters that carry a stroke instead of an accent are named one by one. */
    private static String decomposed(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        String parts = Normalizer.normalize(value, Normalizer.Form.NFKD);
        for (int at = 0; at < parts.length(); at++) {
            char letter = parts.charAt(at);
            switch (letter) {
                case 'ł', 'Ł' -> plain.append('l');
                case 'ø', 'Ø' -> plain.append('o');
                case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ', 'Æ' -> plain.append("ae");
                case 'œ', 'Œ' -> plain.append("oe");
                case 'þ', 'Þ' -> plain.append("th");
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }
}
