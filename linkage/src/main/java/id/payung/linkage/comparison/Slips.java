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

    /** Words whose lengths differ by more than the bound need no letter looked at. */
    static boolean atMost(int bound, String left, String right) {
        return Math.abs(left.length() - right.length()) <= bound && between(left, right) <= bound;
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
