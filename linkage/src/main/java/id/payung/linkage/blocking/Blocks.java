package id.payung.linkage.blocking;

import java.util.Arrays;

/**
 * The records of one rule, those of one key beside each other.
 *
 * <p>A key that more than the bound share is no evidence and would cost the square of its
 * frequency: it makes no pairs, and finer rules must find what is hidden there.
 */
final class Blocks {
    /** Records beyond which a key says too little. */
    static final int MOST = 1000;

    private final Rule rule;
    private final int[] places;
    private final int slots;
    private final KeySort.Keyed keyed;
    private final long[] tooFrequent;

    private Blocks(Rule rule, KeySort.Keyed keyed, int[] places) {
        this.rule = rule;
        this.places = places;
        this.slots = rule.slots();
        this.keyed = keyed;
        this.tooFrequent = tooFrequent(keyed);
    }

    /**
     * Everybody's keys in order.
     *
     * @param places of the rule's parts in a {@link Meeting}
     */
    static Blocks of(Rule rule, Sample records, int[] places) {
        int slots = rule.slots();
        KeySort.Keyed keyed = new KeySort.Keyed(records.size());
        long[] own = new long[slots];
        for (int at = 0; at < records.size(); at++) {
            int record = records.record(at);
            for (int slot = 0; slot < slots; slot++) {
                own[slot] = rule.key(record, slot);
                if (own[slot] != 0 && Costs.isNew(own, slot)) {
                    keyed.add(own[slot], record);
                }
            }
        }
        KeySort.sort(keyed);
        return new Blocks(rule, keyed, places);
    }

    private static long[] tooFrequent(KeySort.Keyed keyed) {
        long[] found = new long[4];
        int count = 0;
        for (int from = 0; from < keyed.size; ) {
            int to = end(keyed, from);
            if (to - from > MOST) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = keyed.keys[from];
            }
            from = to;
        }
        long[] exactly = Arrays.copyOf(found, count);
        Arrays.sort(exactly);
        return exactly;
    }

    private static int end(KeySort.Keyed keyed, int from) {
        int to = from + 1;
        while (to < keyed.size && keyed.keys[to] == keyed.keys[from]) {
            to++;
        }
        return to;
    }

    int entries() {
        return keyed.size;
    }

    /** Where a share of the entries ends, moved on to the end of its block. */
    int border(int entry) {
        return entry <= 0 || entry >= keyed.size
                ? Math.clamp(entry, 0, keyed.size)
                : end(keyed, entry - 1);
    }

    /** Each pair of each block between two borders; a pair of several keys by the lowest only. */
    void emit(int from, int to, int masters, PairSink sink) {
        for (int start = from; start < to; ) {
            int end = end(keyed, start);
            if (end - start > 1 && isUsable(keyed.keys[start])) {
                emitBlock(start, end, masters, sink);
            }
            start = end;
        }
    }

    private void emitBlock(int start, int end, int masters, PairSink sink) {
        long key = keyed.keys[start];
        int firstNew = start;
        while (firstNew < end && keyed.records[firstNew] < masters) {
            firstNew++;
        }
        for (int one = start; one < end; one++) {
            int left = keyed.records[one];
            for (int other = Math.max(one + 1, firstNew); other < end; other++) {
                int right = keyed.records[other];
                if (slots == 1 || !shares(left, right, key)) {
                    sink.pair(left, right);
                }
            }
        }
    }

    /** Whether this rule brings two records together. */
    boolean makes(Meeting pair) {
        return pair.share(places)
                && (tooFrequent.length == 0 || shares(pair.left(), pair.right(), 0));
    }

    /** Whether they share a usable key below a bound, zero for any. */
    private boolean shares(int left, int right, long below) {
        for (int one = 0; one < slots; one++) {
            long key = rule.key(left, one);
            if (key == 0 || (below != 0 && Long.compareUnsigned(key, below) >= 0)) {
                continue;
            }
            for (int other = 0; other < slots; other++) {
                if (key == rule.key(right, other) && isUsable(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUsable(long key) {
        return tooFrequent.length == 0 || Arrays.binarySearch(tooFrequent, key) < 0;
    }
}
