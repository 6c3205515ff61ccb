package id.payung.linkage;

import id.payung.linkage.clustering.Clusters;
import java.util.HashMap;
import java.util.Map;

/**
 * How well found persons agree with a known truth, counted in pairs of records.
 *
 * @param precision of the pairs put together, the share that belongs together
 * @param recall of the pairs that belong together, the share put together
 * @param f1 the harmonic mean of the two
 * @param blockingRecall of the pairs that belong together, the share that was compared at all
 */
public record Accuracy(double precision, double recall, double f1, double blockingRecall) {

    /**
     * Counts pairs of records of which the truth is known.
     *
     * @param comparedTogether how many pairs that belong together were compared
     */
    static Accuracy of(Clusters found, Truth truth, long comparedTogether) {
        Map<Long, Long> both = new HashMap<>();
        Map<Integer, Long> claimed = new HashMap<>();
        Map<Integer, Long> real = new HashMap<>();
        for (int record = 0; record < found.size(); record++) {
            int person = truth.person(record);
            if (person >= 0) {
                both.merge(((long) found.of(record) << 32) | person, 1L, Long::sum);
                claimed.merge(found.of(record), 1L, Long::sum);
                real.merge(person, 1L, Long::sum);
            }
        }
        double precision = share(pairs(both), pairs(claimed));
        double recall = share(pairs(both), pairs(real));
        double sum = precision + recall;
        double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
        return new Accuracy(precision, recall, f1, share(comparedTogether, pairs(real)));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
