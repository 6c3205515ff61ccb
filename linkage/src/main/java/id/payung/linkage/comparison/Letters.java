package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import java.util.Arrays;

/**
 * The values of a column as numbers that can be held together without touching a string.
 *
 * <p>A column uses few different letters, so each gets a number of its own and a value becomes a
 * row of bytes in one long array; a string would cost three steps through memory before its first
 * letter. Beside it stands, for each value, which letters it has at all, one bit each: two values
 * that have few letters in common are told apart by that alone. Where a column is made of fifteen
 * letters at most, as numbers and days are, sixteen letters fit in one long, four bits each.
 *
 * <p>Costs about the letters themselves and sixteen bytes a value. Letters beyond the first 64 are
 * left away, as everywhere. A column of more than 255 letters is not numbered; see {@link #fit}.
 */
final class Letters {
    private static final int MOST = 255;
    private static final int NIBBLES = 16;
    private static final int FOUR_BITS = 15;

    private final byte[] letters;
    private final int[] starts;
    private final long[] present;
    private final long[] packed;

    private Letters(byte[] letters, int[] starts, long[] present, long[] packed) {
        this.letters = letters;
        this.starts = starts;
        this.present = present;
        this.packed = packed;
    }

    /** Whether a column's letters are few enough. */
    static boolean fit(Column column) {
        return count(new int[1 << 16], column) <= MOST;
    }

    static Letters of(Column column) {
        int[] numbers = new int[1 << 16];
        int different = count(numbers, column);
        int distinct = column.distinct();
        int[] starts = new int[distinct + 1];
        int longest = 0;
        for (int code = 0; code < distinct; code++) {
            int length = Math.min(column.value(code).length(), LetterMasks.WORD);
            longest = Math.max(longest, length);
            starts[code + 1] = Math.addExact(starts[code], length);
        }
        byte[] letters = new byte[starts[distinct]];
        long[] present = new long[distinct];
        boolean short4 = different <= FOUR_BITS && longest <= NIBBLES;
        long[] packed = new long[short4 ? distinct : 0];
        for (int code = 0; code < distinct; code++) {
            String value = column.value(code);
            for (int at = starts[code]; at < starts[code + 1]; at++) {
                int number = numbers[value.charAt(at - starts[code])];
                letters[at] = (byte) number;
                present[code] |= 1L << number;
                if (short4) {
                    packed[code] |= (long) number << (60 - 4 * (at - starts[code]));
                }
            }
        }
        return new Letters(letters, starts, present, packed);
    }

    /** Numbers letters from one upwards in order of appearance. */
    private static int count(int[] numbers, Column column) {
        int different = 0;
        for (int code = 0; code < column.distinct(); code++) {
            String value = column.value(code);
            int length = Math.min(value.length(), LetterMasks.WORD);
            for (int at = 0; at < length; at++) {
                if (numbers[value.charAt(at)] == 0) {
                    numbers[value.charAt(at)] = ++different;
                }
            }
        }
        return different;
    }

    int length(int code) {
        return starts[code + 1] - starts[code];
    }

    /**
     * Whether two different values lie one slip of the hand apart, none of them looked at twice.
     */
    boolean oneSlip(int left, int right) {
        return packed.length > 0
                ? oneSlip(packed[left], packed[right])
                : oneSlipOfBytes(left, right);
    }

    /**
     * All places at once: the first and the last place where two numbers differ are the outermost
     * bits of their difference.
     */
    private static boolean oneSlip(long left, long right) {
        int longer = Long.numberOfTrailingZeros(right) / 4 - Long.numberOfTrailingZeros(left) / 4;
        if (longer < -1 || longer > 1) {
            return false;
        }
        long apart = left ^ right;
        int first = Long.numberOfLeadingZeros(apart) & ~3;
        if (longer == 0) {
            int last = 60 - (Long.numberOfTrailingZeros(apart) & ~3);
            return first == last
                    || (last == first + 4
                            && (left << first >>> 60) == (right << last >>> 60)
                            && (left << last >>> 60) == (right << first >>> 60));
        }
        return longer > 0 ? without(left, first) == right : without(right, first) == left;
    }

    /** Four bits left out, what follows moved up. */
    private static long without(long packed, int place) {
        long after = -1L >>> place;
        return (packed & ~after) | (packed << 4 & after);
    }

    private boolean oneSlipOfBytes(int left, int right) {
        int longer = length(left) - length(right);
        if (longer < -1 || longer > 1) {
            return false;
        }
        int one = starts[left];
        int other = starts[right];
        int first =
                Arrays.mismatch(letters, one, starts[left + 1], letters, other, starts[right + 1]);
        if (first < 0) {
            return true;
        }
        one += first;
        other += first;
        if (longer != 0) {
            return same(one + (longer > 0 ? 1 : 0), left, other + (longer > 0 ? 0 : 1), right);
        }
        if (same(one + 1, left, other + 1, right)) {
            return true;
        }
        return one + 1 < starts[left + 1]
                && letters[one] == letters[other + 1]
                && letters[one + 1] == letters[other]
                && same(one + 2, left, other + 2, right);
    }

    private boolean same(int one, int left, int other, int right) {
        return Arrays.equals(letters, one, starts[left + 1], letters, other, starts[right + 1]);
    }

    /**
     * How alike two values can be at most after Jaro and Winkler: each letter that only one of them
     * has finds no partner, and nothing is known of the order of the rest.
     */
    double atMost(int left, int right) {
        int one = length(left);
        int other = length(right);
        int ofLeft = one - Long.bitCount(present[left] & ~present[right]);
        int ofRight = other - Long.bitCount(present[right] & ~present[left]);
        double common = Math.min(ofLeft, ofRight);
        if (common <= 0) {
            return 0;
        }
        double jaro = (common / one + common / other + 1) / 3;
        return jaro + JaroWinkler.BONUS * sameStart(left, right) * (1 - jaro);
    }

    private int sameStart(int left, int right) {
        int most = Math.min(JaroWinkler.BONUS_LETTERS, Math.min(length(left), length(right)));
        int same = 0;
        while (same < most && letters[starts[left] + same] == letters[starts[right] + same]) {
            same++;
        }
        return same;
    }

    /** After Jaro and Winkler, the same to the last bit as {@link JaroWinkler#similarity}. */
    double jaroWinkler(int left, int right) {
        int one = length(left);
        int other = length(right);
        if (one == 0 || other == 0) {
            return 0;
        }
        long[] places = LetterMasks.ofThread().places;
        int from = starts[left];
        for (int at = 0; at < one; at++) {
            places[letters[from + at] & 0xFF] |= 1L << at;
        }
        double jaro = jaro(places, one, starts[right], other);
        for (int at = 0; at < one; at++) {
            places[letters[from + at] & 0xFF] = 0;
        }
        return JaroWinkler.withBonus(jaro, sameStart(left, right));
    }

    private double jaro(long[] places, int one, int right, int other) {
        int reach = Math.max(0, Math.max(one, other) / 2 - 1);
        long takenLeft = 0;
        long takenRight = 0;
        long window = reach >= 63 ? -1L : (1L << (reach + 1)) - 1;
        for (int at = 0; at < other; at++) {
            long free = places[letters[right + at] & 0xFF] & window & ~takenLeft;
            takenLeft |= free & -free;
            takenRight |= (free == 0 ? 0L : 1L) << at;
            window = at < reach ? (window << 1) | 1 : window << 1;
        }
        if (takenLeft == 0) {
            return 0;
        }
        int astray = 0;
        long left = takenLeft;
        for (long bits = takenRight; bits != 0; bits &= bits - 1) {
            long lowest = left & -left;
            int letter = letters[right + Long.numberOfTrailingZeros(bits)] & 0xFF;
            astray += (places[letter] & lowest) == 0 ? 1 : 0;
            left ^= lowest;
        }
        return JaroWinkler.jaro(Long.bitCount(takenLeft), astray, one, other);
    }
}
