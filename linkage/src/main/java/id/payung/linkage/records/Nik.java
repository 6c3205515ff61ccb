package id.payung.linkage.records;

/**
 * What an identity number itself tells: six figures region, six birth date (women's day + 40), four
 * serial.
 */
public final class Nik {
    private static final int FIGURES = 16;

    private Nik() {}

    /** Whether a population office could have issued it. */
    public static boolean isPossible(String figures) {
        if (figures.length() != FIGURES || !isFigures(figures)) {
            return false;
        }
        int day = Integer.parseInt(figures, 6, 8, 10) % 40;
        int month = Integer.parseInt(figures, 8, 10, 10);
        boolean inRange = Integer.parseInt(figures, 6, 8, 10) <= 71;
        int province = Integer.parseInt(figures, 0, 2, 10);
        boolean serial = !figures.endsWith("0000");
        return inRange
                && day >= 1
                && day <= 31
                && month >= 1
                && month <= 12
                && province >= 11
                && serial;
    }

    private static boolean isFigures(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
