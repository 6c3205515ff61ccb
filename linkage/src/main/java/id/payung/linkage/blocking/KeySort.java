package id.payung.linkage.blocking;

import java.util.Arrays;

/**
 * Sorts keys and the records that hold them by the bits of the keys, eleven at a time.
 *
 * <p>Comparing sorts look at each key some twenty times for a million records; this one looks six
 * times, always from front to back. Stable, so records of one key stay in ascending order, which
 * the emission of pairs relies on. Needs as much memory again as it sorts, twelve bytes a key.
 */
final class KeySort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int SMALL = 512;

    private KeySort() {}

    static void sort(Keyed keyed) {
        if (keyed.size <= SMALL) {
            small(keyed);
            return;
        }
        long[] keys = keyed.keys;
        int[] records = keyed.records;
        long[] otherKeys = new long[keyed.size];
        int[] otherRecords = new int[keyed.size];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int[] next = starts(keys, keyed.size, shift);
            for (int at = 0; at < keyed.size; at++) {
                int to = next[(int) (keys[at] >>> shift) & BUCKETS - 1]++;
                otherKeys[to] = keys[at];
                otherRecords[to] = records[at];
            }
            long[] sortedKeys = otherKeys;
            otherKeys = keys;
            keys = sortedKeys;
            int[] sortedRecords = otherRecords;
            otherRecords = records;
            records = sortedRecords;
        }
        keyed.keys = keys;
        keyed.records = records;
    }

    private static int[] starts(long[] keys, int size, int shift) {
        int[] starts = new int[BUCKETS];
        for (int at = 0; at < size; at++) {
            starts[(int) (keys[at] >>> shift) & BUCKETS - 1]++;
        }
        int sum = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int count = starts[bucket];
            starts[bucket] = sum;
            sum += count;
        }
        return starts;
    }

    private static void small(Keyed keyed) {
        Integer[] order = new Integer[keyed.size];
        Arrays.setAll(order, at -> at);
        Arrays.sort(
                order, (one, other) -> Long.compareUnsigned(keyed.keys[one], keyed.keys[other]));
        long[] keys = new long[keyed.size];
        int[] records = new int[keyed.size];
        for (int at = 0; at < keyed.size; at++) {
            keys[at] = keyed.keys[order[at]];
            records[at] = keyed.records[order[at]];
        }
        keyed.keys = keys;
        keyed.records = records;
    }

    /** Keys beside the records that hold them; a record appears once for each of its keys. */
    static final class Keyed {
        long[] keys;
        int[] records;
        int size;

        Keyed(int capacity) {
            this.keys = new long[capacity];
            this.records = new int[capacity];
        }

        void add(long key, int record) {
            if (size == keys.length) {
                int more = Math.addExact(size, (size >> 1) + 16);
                keys = Arrays.copyOf(keys, more);
                records = Arrays.copyOf(records, more);
            }
            keys[size] = key;
            records[size++] = record;
        }
    }
}
