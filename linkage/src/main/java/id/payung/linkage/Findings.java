package id.payung.linkage;

import id.payung.linkage.blocking.PairSink;
import id.payung.linkage.clustering.Clusters;
import id.payung.linkage.model.Model;
import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a comparison of records found.
 *
 * @param fields what was compared
 * @param persons the person of each record
 * @param compared how many pairs were compared
 * @param model what was learnt
 * @param scoring what any two records are worth, and why
 * @param review pairs that a person should look at, the most likely first
 * @param pairs all pairs that were compared
 */
public record Findings(
        List<Field> fields,
        Clusters persons,
        long compared,
        Model model,
        Scoring scoring,
        List<Review> review,
        Pairs pairs) {

    /** Two records that may or may not be one person. */
    public record Review(int left, int right, double bits) {}

    /** Every pair that was compared. */
    @FunctionalInterface
    public interface Pairs {
        void forEach(PairSink sink);
    }

    /** How many compared pairs belong together, each standing for all records of both kinds. */
    long together(Clusters kinds, Truth truth) {
        List<Map<Integer, Integer>> people = new ArrayList<>();
        for (int record = 0; record < kinds.size(); record++) {
            if (kinds.of(record) == people.size()) {
                people.add(new HashMap<>(2));
            }
            if (truth.person(record) >= 0) {
                people.get(kinds.of(record)).merge(truth.person(record), 1, Integer::sum);
            }
        }
        LongAdder together = new LongAdder();
        people.forEach(of -> of.values().forEach(n -> together.add(n * (n - 1L) / 2)));
        pairs.forEach(
                (left, right) ->
                        people.get(left)
                                .forEach(
                                        (person, count) ->
                                                together.add(
                                                        (long) count
                                                                * people.get(right)
                                                                        .getOrDefault(person, 0))));
        return together.sum();
    }
}
