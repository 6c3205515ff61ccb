package id.payung.linkage.comparison;

/**
 * Likeness of two short words between 0 and 1 after Jaro and Winkler, on bits.
 *
 * <p>Jaro counts letters that occur in both words at most half the longer word apart, and how many
 * of those stand in another order; Winkler adds for up to four equal first letters, because people
 * seldom err there. The usual loop looks at each pair of places. Here the places of each letter in
 * the first word are the bits of one long, a window of places is a mask, "the first free place" is
 * the lowest bit, and so a word costs its length in steps: about a tenth of the loop.
 *
 * <p>Two readings of the definition exist for letters out of order: half of an odd number is
 * rounded down here, as rapidfuzz and DuckDB do. The bonus is given from 0,7 upwards, as Winkler
 * proposed. Only the first 64 letters count.
 *
 * <p>Sources: M. Jaro, JASA 84 (1989) 414; W. Winkler, ASA Section on Survey Research Methods
 * (1990) 354.
 */
public final class JaroWinkler {
    private static final double BONUS_FROM = 0.7;
    static final double BONUS = 0.1;
    static final int BONUS_LETTERS = 4;

    private JaroWinkler() {}

    /** 1 for equal words, 0 for words without a letter in common or an empty one. */
    public static double similarity(String left, String right) {
        double jaro = jaro(left, right);
        int most = Math.min(BONUS_LETTERS, Math.min(left.length(), right.length()));
        int same = 0;
        while (same < most && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return withBonus(jaro, same);
    }

    /** Words that are unlike get none. */
    static double withBonus(double jaro, int same) {
        return jaro <= BONUS_FROM ? jaro : jaro + same * BONUS * (1 - jaro);
    }

    static double jaro(String left, String right) {
        int one = Math.min(left.length(), LetterMasks.WORD);
        int other = Math.min(right.length(), LetterMasks.WORD);
        if (one == 0 || other == 0) {
            return 0;
        }
        LetterMasks masks = LetterMasks.ofThread();
        masks.mark(left, one);
        double jaro = jaro(masks.places, one, right, other);
        masks.clear(left, one);
        return jaro;
    }

    private static double jaro(long[] places, int one, String right, int other) {
        int reach = Math.max(0, Math.max(one, other) / 2 - 1);
        long takenLeft = 0;
        long takenRight = 0;
        long window = reach >= 63 ? -1L : (1L << (reach + 1)) - 1;
        for (int at = 0; at < other; at++) {
            long free = places[right.charAt(at)] & window & ~takenLeft;
            takenLeft |= free & -free;
            takenRight |= (free == 0 ? 0L : 1L) << at;
            window = at < reach ? (window << 1) | 1 : window << 1;
        }
        int common = Long.bitCount(takenLeft);
        if (common == 0) {
            return 0;
        }
        int astray = astray(places, right, takenLeft, takenRight);
        return jaro(common, astray, one, other);
    }

    /** The definition, from what was counted. */
    static double jaro(int common, int astray, int one, int other) {
        double m = common;
        int transpositions = astray / 2;
        return (m / one + m / other + (m - transpositions) / m) / 3;
    }

    private static int astray(long[] places, String right, long takenLeft, long takenRight) {
        int astray = 0;
        long left = takenLeft;
        for (long bits = takenRight; bits != 0; bits &= bits - 1) {
            long lowest = left & -left;
            char letter = right.charAt(Long.numberOfTrailingZeros(bits));
            astray += (places[letter] & lowest) == 0 ? 1 : 0;
            left ^= lowest;
        }
        return astray;
    }
}
