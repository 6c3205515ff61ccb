package id.payung.linkage.training;

/**
 * How many pairs show each agreement pattern. Millions of pairs show some ten thousand patterns, so
 * learning from the counts costs next to nothing however many pairs there were.
 */
public final class PatternCounts {
    private long[] patterns = new long[1024];
    private double[] counts = new double[1024];
    private int used;

    public void add(long pattern, double count) {
        if (used * 2 > patterns.length) {
            grow();
        }
        put(pattern, count);
    }

    /** Takes over the counts of another. */
    public void addAll(PatternCounts others) {
        for (int slot = 0; slot < others.patterns.length; slot++) {
            if (others.counts[slot] > 0) {
                add(others.patterns[slot], others.counts[slot]);
            }
        }
    }

    public int distinct() {
        return used;
    }

    public double total() {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        return total;
    }

    public double count(long pattern) {
        return counts[slot(pattern)];
    }

    /** Every pattern seen, in no particular but always the same order. */
    public long[] patterns() {
        long[] seen = new long[used];
        int at = 0;
        for (int slot = 0; slot < patterns.length; slot++) {
            if (counts[slot] > 0) {
                seen[at++] = patterns[slot];
            }
        }
        return seen;
    }

    private void put(long pattern, double count) {
        int slot = slot(pattern);
        used += counts[slot] == 0 ? 1 : 0;
        patterns[slot] = pattern;
        counts[slot] += count;
    }

    private int slot(long pattern) {
        int mask = patterns.length - 1;
        int slot = (int) ((pattern * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (counts[slot] > 0 && patterns[slot] != pattern) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        double[] oldCounts = counts;
        patterns = new long[oldPatterns.length * 2];
        counts = new double[oldCounts.length * 2];
        used = 0;
        for (int slot = 0; slot < oldPatterns.length; slot++) {
            if (oldCounts[slot] > 0) {
                put(oldPatterns[slot], oldCounts[slot]);
            }
        }
    }
}
