package id.payung.bench.link;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.Field;
import id.payung.linkage.training.PatternCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Our side: the patterns of all pairs on all cores, nothing remembered from an earlier round. */
record OwnScoring(List<Field> fields, PairList pairs) {

    /** How many pairs show each pattern. */
    PatternCounts counts() throws InterruptedException {
        Comparisons comparisons = Seven.of(fields);
        int lanes = Runtime.getRuntime().availableProcessors();
        PatternCounts all = new PatternCounts();
        try (ExecutorService workers = Executors.newFixedThreadPool(lanes)) {
            List<Callable<PatternCounts>> parts = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                int from = (int) ((long) pairs.size() * lane / lanes);
                int to = (int) ((long) pairs.size() * (lane + 1) / lanes);
                parts.add(() -> counts(comparisons, from, to));
            }
            for (var part : workers.invokeAll(parts)) {
                all.addAll(part.resultNow());
            }
        }
        return all;
    }

    private PatternCounts counts(Comparisons comparisons, int from, int to) {
        PatternCounts counts = new PatternCounts();
        for (int pair = from; pair < to; pair++) {
            counts.add(comparisons.pattern(pairs.left(pair), pairs.right(pair)), 1);
        }
        return counts;
    }

    Map<Long, Long> histogram() throws InterruptedException {
        PatternCounts counts = counts();
        Map<Long, Long> histogram = new TreeMap<>();
        for (long pattern : counts.patterns()) {
            histogram.put(pattern, Math.round(counts.count(pattern)));
        }
        return histogram;
    }
}
