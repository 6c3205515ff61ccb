package id.payung.linkage.model;

import id.payung.linkage.records.Column;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How common the values of a field are.
 *
 * @param coincidence the chance that two records agree on the field, whatever the value
 * @param shares how large a share of the records holds each of the common values
 * @param rare the share that any other value is taken to hold
 */
public record Commonness(double coincidence, Map<String, Double> shares, double rare) {
    private static final int SELDOM = 4;
    private static final double LIMIT = 10;

    public Commonness {
        shares = Map.copyOf(shares);
    }

    /** Counted in one column; what occurs a few times only is as rare as anything can be. */
    public static Commonness in(Column column) {
        int[] counts = column.counts();
        double filled = Math.max(1, column.size() - counts[Column.MISSING]);
        double coincidence = 0;
        Map<String, Double> shares = new HashMap<>();
        for (int code = 1; code < counts.length; code++) {
            coincidence += counts[code] / filled * (counts[code] / filled);
            if (counts[code] > SELDOM) {
                shares.put(column.value(code), counts[code] / filled);
            }
        }
        return new Commonness(Math.max(coincidence, 1e-12), shares, Math.min(1, SELDOM / filled));
    }

    /** Bits that agreement on this very value says beyond agreement on any. */
    double bits(String value) {
        double extra = Math.log(coincidence / shares.getOrDefault(value, rare)) / Math.log(2);
        return Math.clamp(extra, -LIMIT, LIMIT);
    }

    /** Only the most common values, all others taken to be as rare as the last of these. */
    public Commonness shortened(int most) {
        if (shares.size() <= most) {
            return this;
        }
        Map<String, Double> kept = new LinkedHashMap<>();
        double[] last = {rare};
        shares.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .forEach(
                        each -> {
                            kept.put(each.getKey(), each.getValue());
                            last[0] = each.getValue();
                        });
        return new Commonness(coincidence, kept, Math.sqrt(Math.max(rare, 1e-12) * last[0]));
    }
}
