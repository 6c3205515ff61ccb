package id.payung.linkage.blocking;

import java.util.Arrays;

/**
 * How many pairs a rule would make of some records, counted without sorting them.
 *
 * <p>Hundreds of rules are tried before some are chosen, so only the size of each block is counted,
 * in an open table of keys that is used again for each rule.
 */
final class Costs {
    private final Sample sample;
    private final int masters;
    private long[] keys = new long[1 << 12];
    private int[] all = new int[1 << 12];
    private int[] old = new int[1 << 12];
    private int used;
    private boolean capped;

    /**
     * @param masters how many of the first sampled records make no pair among each other
     */
    Costs(Sample sample, int masters) {
        this.sample = sample;
        this.masters = masters;
    }

    /**
     * Pairs in blocks of at most so many records, a pair with several common keys counted for each.
     */
    long pairs(Rule rule, int most) {
        Arrays.fill(keys, 0);
        used = 0;
        int slots = rule.slots();
        long[] own = new long[slots];
        for (int at = 0; at < sample.size(); at++) {
            int record = sample.record(at);
            for (int slot = 0; slot < slots; slot++) {
                own[slot] = rule.key(record, slot);
                if (own[slot] != 0 && isNew(own, slot)) {
                    count(own[slot], at < masters);
                }
            }
        }
        long pairs = 0;
        capped = false;
        for (int at = 0; at < keys.length; at++) {
            capped |= keys[at] != 0 && all[at] > most;
            if (keys[at] != 0 && all[at] <= most) {
                pairs += (all[at] * (all[at] - 1L) - old[at] * (old[at] - 1L)) / 2;
            }
        }
        return pairs;
    }

    /** Whether some key of the rule counted last was in more records than make pairs. */
    boolean capped() {
        return capped;
    }

    /** Whether the rule counted last would make this pair; keys not in the sample are rare. */
    boolean makes(Rule rule, int left, int right, int most) {
        int slots = rule.slots();
        for (int one = 0; one < slots; one++) {
            long key = rule.key(left, one);
            for (int other = 0; key != 0 && other < slots; other++) {
                if (key == rule.key(right, other) && frequency(key) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private int frequency(long key) {
        int at = place(keys, key);
        return keys[at] == 0 ? 0 : all[at];
    }

    /** Two words of one name may have the same sound. */
    static boolean isNew(long[] keys, int slot) {
        for (int before = 0; before < slot; before++) {
            if (keys[before] == keys[slot]) {
                return false;
            }
        }
        return true;
    }

    private void count(long key, boolean master) {
        int at = place(keys, key);
        if (keys[at] == 0) {
            if (2 * ++used > keys.length) {
                grow();
                at = place(keys, key);
            }
            keys[at] = key;
            all[at] = 0;
            old[at] = 0;
        }
        all[at]++;
        old[at] += master ? 1 : 0;
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        int[] moreAll = new int[more.length];
        int[] moreOld = new int[more.length];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                int to = place(more, keys[at]);
                more[to] = keys[at];
                moreAll[to] = all[at];
                moreOld[to] = old[at];
            }
        }
        keys = more;
        all = moreAll;
        old = moreOld;
    }
}
