package id.payung.shared;

/** The digits of an identity number out of what people type around and between them. */
final class Digits {

    static final int OF_AN_IDENTITY = 16;
    static final String EXPONENT = "exponent";
    static final String CHARACTERS = "characters";

    private static final String SEPARATORS = ".-/_'\"`\u2018\u2019\u201C\u201D\u2212";

    private Digits() {}

    /**
     * Only the digits, full-width ones made plain. Blanks of every kind, full stops, dashes,
     * slashes, quotation marks and invisible characters fall away; anything else answers {@link
     * #EXPONENT} or {@link #CHARACTERS}.
     */
    static String of(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        StringBuilder digits = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            char c = typed.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c >= '\uFF10' && c <= '\uFF19') {
                digits.append((char) (c - '\uFF10' + '0'));
            } else if (!isSeparator(c)) {
                return looksExponential(typed) ? EXPONENT : CHARACTERS;
            }
        }
        return digits.toString();
    }

    static boolean allAlike(String digits) {
        for (int at = 1; at < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Groups of four, the day, month and year of birth and everything else inside hidden. */
    static String masked(String digits) {
        return digits.substring(0, 4)
                + ' '
                + digits.substring(4, 6)
                + "•• •••• "
                + digits.substring(12);
    }

    static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) < '0' || typed.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT, Character.CONTROL, Character.DASH_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean looksExponential(String typed) {
        return typed.matches("\\s*\\d+([.,]\\d+)?\\s*[eE]\\s*\\+?\\d+\\s*");
    }
}
