package id.payung.linkage.comparison;

/**
 * The level of two codes of one column, worked out once where memory allows.
 *
 * <p>Few distinct values get a table of all pairs, one byte each: half of a million records share
 * some hundred first names, and a look into the table costs a thousandth of the letters. Many
 * distinct values get a cache in which a later pair overwrites an earlier one. Both are shared by
 * all threads without locks: a slot is one byte or one long, so a race costs a second computation
 * of the same answer and nothing else.
 *
 * <p>Memory has to be worth its making. Of few records nearly all of whose values differ, hardly a
 * pair of values comes twice, and emptying a table of all pairs takes longer than all comparisons:
 * there is a table only where it has at most a thousand bytes a record, and a cache is no larger
 * than some places a record.
 */
final class Remembered implements CodedLikeness {
    private static final int WHOLE_TABLE = 6000;
    private static final int BYTES_A_RECORD = 1_000;
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 20;
    private static final int PLACES_A_RECORD = 16;
    private static final int CODE_BITS = 30;

    private final int distinct;
    private final CodedLikeness likeness;
    private final byte[] table;
    private final long[] cache;
    private final int shift;

    Remembered(int distinct, int records, CodedLikeness likeness) {
        this.distinct = distinct;
        this.likeness = likeness;
        boolean whole =
                distinct <= WHOLE_TABLE
                        && (long) distinct * distinct <= (long) records * BYTES_A_RECORD;
        int bits = Long.SIZE - Long.numberOfLeadingZeros((long) records * PLACES_A_RECORD);
        int kept = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        this.table = new byte[whole ? distinct * distinct : 0];
        this.cache = new long[whole ? 0 : 1 << kept];
        this.shift = Long.SIZE - kept;
    }

    /** Of two present, unequal codes. */
    @Override
    public int level(int left, int right) {
        int low = Math.min(left, right);
        int high = Math.max(left, right);
        return table.length > 0 ? ofTable(low, high) : ofCache(low, high);
    }

    private int ofTable(int low, int high) {
        int at = low * distinct + high;
        byte known = table[at];
        if (known == 0) {
            known = (byte) likeness.level(low, high);
            table[at] = known;
        }
        return known;
    }

    /** Two codes of thirty bits and a level of four fill one long exactly. */
    private int ofCache(int low, int high) {
        long pair = (long) high << CODE_BITS | low;
        int at = (int) ((pair * 0x9E3779B97F4A7C15L) >>> shift);
        long known = cache[at];
        if (known >>> 4 == pair) {
            return (int) (known & 15);
        }
        int level = likeness.level(low, high);
        cache[at] = pair << 4 | level;
        return level;
    }
}
