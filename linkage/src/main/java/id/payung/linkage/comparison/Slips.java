package id.payung.linkage.comparison;

/**
 * How many slips of the hand lie between two words: letters mistyped, left out, put in, or swapped
 * with a neighbour (optimal string alignment), on bits.
 *
 * <p>The usual table has a row per letter of one word. Its neighbouring cells differ by one at
 * most, so a whole column fits in two words of 64 bits, one for the places where it rises and one
 * where it falls, and moves on by a dozen additions and shifts, whatever the length.
 *
 * <p>No part of a word is changed twice, unlike in the full Damerau distance: "ca" to "abc" is
 * three slips here. Only the first 64 letters count.
 *
 * <p>Source: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances,
 * Nordic Journal of Computing 10 (2003) 29.
 */
public final class Slips {
    private static final int EIGHT = 8;
    private static final int LOWEST_OF_FOUR = 0x11111111;

    private Slips() {}

    /** From 0 for equal words to the length of the longer one. */
    public static int between(String left, String right) {
        int one = Math.min(left.length(), LetterMasks.WORD);
        int other = Math.min(right.length(), LetterMasks.WORD);
        if (one == 0 || other == 0) {
            return Math.max(one, other);
        }
        LetterMasks masks = LetterMasks.ofThread();
        masks.mark(left, one);
        int slips = between(masks.places, one, right, other);
        masks.clear(left, one);
        return slips;
    }

    /**
     * Between two numbers of eight figures, four bits each: the places of a figure are found in all
     * of them at once. From behind, which changes no count.
     */
    static int betweenFigures(int left, int right) {
        int rising = -1;
        int falling = 0;
        int diagonal = 0;
        int before = 0;
        int slips = EIGHT;
        for (int at = 0; at < EIGHT; at++) {
            int match = places(left, right >>> (4 * at) & 15);
            int swapped = ((~diagonal & match) << 1) & before;
            diagonal = (((match & rising) + rising) ^ rising) | match | falling | swapped;
            int up = falling | ~(diagonal | rising);
            int down = diagonal & rising;
            slips += up >>> (EIGHT - 1) & 1;
            slips -= down >>> (EIGHT - 1) & 1;
            up = (up << 1) | 1;
            down <<= 1;
            rising = down | ~(diagonal | up);
            falling = up & diagonal;
            before = match;
        }
        return slips;
    }

    /** One bit for each of the eight places, the last one lowest. */
    private static int places(int figures, int figure) {
        int unlike = figures ^ figure * LOWEST_OF_FOUR;
        int any = unlike | unlike >>> 1;
        return Integer.compress(~(any | any >>> 2), LOWEST_OF_FOUR);
    }

    /**
     * Whether so few slips lie between two words. Words whose lengths differ by more need no letter
     * looked at, and one slip is seen where they begin to differ.
     */
    static boolean atMost(int bound, String left, String right) {
        return bound == 1
                ? atMostOne(left, right)
                : Math.abs(left.length() - right.length()) <= bound
                        && between(left, right) <= bound;
    }

    private static boolean atMostOne(String left, String right) {
        int one = Math.min(left.length(), LetterMasks.WORD);
        int other = Math.min(right.length(), LetterMasks.WORD);
        int shorter = Math.min(one, other);
        int longer = Math.max(one, other);
        if (longer - shorter > 1) {
            return false;
        }
        int first = 0;
        while (first < shorter && left.charAt(first) == right.charAt(first)) {
            first++;
        }
        if (first == shorter) {
            return true;
        }
        if (one != other) {
            return one > other
                    ? same(left, first + 1, right, first, shorter - first)
                    : same(left, first, right, first + 1, shorter - first);
        }
        int rest = shorter - first - 1;
        return same(left, first + 1, right, first + 1, rest)
                || (rest > 0
                        && left.charAt(first) == right.charAt(first + 1)
                        && left.charAt(first + 1) == right.charAt(first)
                        && same(left, first + 2, right, first + 2, rest - 1));
    }

    private static boolean same(String left, int one, String right, int other, int length) {
        return left.regionMatches(one, right, other, length);
    }

    private static int between(long[] places, int one, String right, int other) {
        long rising = -1L;
        long falling = 0;
        long diagonal = 0;
        long before = 0;
        long last = 1L << (one - 1);
        int slips = one;
        for (int at = 0; at < other; at++) {
            long match = places[right.charAt(at)];
            long swapped = ((~diagonal & match) << 1) & before;
            diagonal = (((match & rising) + rising) ^ rising) | match | falling | swapped;
            long up = falling | ~(diagonal | rising);
            long down = diagonal & rising;
            slips += (up & last) == 0 ? 0 : 1;
            slips -= (down & last) == 0 ? 0 : 1;
            up = (up << 1) | 1;
            down <<= 1;
            rising = down | ~(diagonal | up);
            falling = up & diagonal;
            before = match;
        }
        return slips;
    }
}
