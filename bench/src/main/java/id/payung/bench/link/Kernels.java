package id.payung.bench.link;

import id.payung.bench.Figure;
import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.JaroWinkler;
import id.payung.linkage.comparison.Slips;
import id.payung.linkage.comparison.Sound;
import id.payung.linkage.comparison.Thresholds;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * The innermost loops, value by value, beside Commons Text where it has the like: nothing is
 * remembered between two calls. Its Levenshtein knows no swapped neighbours and so does less.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Kernels {
    private static final String[] WORDS = {
        "sulastri", "soelastri", "nurhayati", "noerhayati", "muhammad", "mohamad", "saepudin",
        "syaifuddin", "rohayati", "hidayat", "hidayatulloh", "kusumaningrum", "wati", "ai"
    };
    private static final String[] NUMBERS = {
        "9999014903850007", "9999014903850017", "9999014903850070", "999901490385000",
        "9999014903851234", "9912344903850007", "9999021203850001", "9999021203850010"
    };

    /** By our kernel, the one of Commons Text. */
    private static final Map<String, String> RIVALS =
            Map.of(
                    "jaroWinkler", "jaroWinklerOfCommonsText",
                    "slips", "levenshteinOfCommonsText",
                    "oneSlipOfNames", "atMostOneOfCommonsText");

    private final JaroWinklerSimilarity rivalLikeness = new JaroWinklerSimilarity();
    private final LevenshteinDistance rivalDistance = LevenshteinDistance.getDefaultInstance();
    private final LevenshteinDistance rivalAtMostOne = new LevenshteinDistance(1);
    private final Comparison names = Thresholds.slips(field(WORDS), 1);
    private final Comparison numbers = Thresholds.slips(field(NUMBERS), 1);
    private int next;

    private static Field field(String... values) {
        FieldsWriting writing = new FieldsWriting(Map.of("isi", ColumnKind.CODE));
        for (String value : values) {
            writing.add(List.of(value));
        }
        return writing.fields().fields().getFirst();
    }

    /** Likeness of Jaro and Winkler of two names. */
    @Benchmark
    public double jaroWinkler() {
        String one = word(1);
        return JaroWinkler.similarity(one, word(5));
    }

    @Benchmark
    public double jaroWinklerOfCommonsText() {
        String one = word(1);
        return rivalLikeness.apply(one, word(5));
    }

    /** Slips of the hand between two names, swapped neighbours counted once. */
    @Benchmark
    public int slips() {
        String one = word(1);
        return Slips.between(one, word(5));
    }

    @Benchmark
    public int levenshteinOfCommonsText() {
        String one = word(1);
        return rivalDistance.apply(one, word(5));
    }

    /** Whether two coded names lie one slip apart. */
    @Benchmark
    public int oneSlipOfNames() {
        int one = place(1, WORDS.length);
        return names.level(one, place(5, WORDS.length));
    }

    @Benchmark
    public int atMostOneOfCommonsText() {
        String one = word(1);
        return rivalAtMostOne.apply(one, word(5));
    }

    /** Whether two coded numbers of sixteen figures lie one slip apart, all figures at once. */
    @Benchmark
    public int oneSlipOfNumbers() {
        int one = place(1, NUMBERS.length);
        return numbers.level(one, place(3, NUMBERS.length));
    }

    /** The spoken skeleton of one name. */
    @Benchmark
    public String sound() {
        return Sound.of(word(1));
    }

    private String word(int step) {
        return WORDS[place(step, WORDS.length)];
    }

    private int place(int step, int of) {
        next += step;
        next -= next >= of ? of : 0;
        return next;
    }

    static List<Figure> figures(int rounds) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(Kernels.class.getName())
                        .forks(1)
                        .warmupIterations(rounds)
                        .warmupTime(TimeValue.milliseconds(200))
                        .measurementIterations(rounds)
                        .measurementTime(TimeValue.milliseconds(200))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT);
        Map<String, Statistics> nanos = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            var primary = result.getPrimaryResult();
            nanos.put(primary.getLabel(), primary.getStatistics());
        }
        List<Figure> figures = new ArrayList<>();
        nanos.forEach(
                (kernel, ours) -> {
                    Statistics theirs = nanos.get(RIVALS.getOrDefault(kernel, ""));
                    if (theirs != null) {
                        figures.add(beside(kernel, ours, theirs));
                    } else if (!RIVALS.containsValue(kernel)) {
                        figures.add(
                                Figure.alone(
                                        "kernel " + kernel,
                                        List.of(
                                                ours.getMin(),
                                                ours.getPercentile(50),
                                                ours.getMax()),
                                        "ns"));
                    }
                });
        return figures;
    }

    private static Figure beside(String kernel, Statistics ours, Statistics theirs) {
        double us = ours.getPercentile(50);
        double them = theirs.getPercentile(50);
        return new Figure(
                "kernel " + kernel,
                us,
                them,
                "ns",
                us / them,
                List.of(ours.getMin() / theirs.getMax(), ours.getMax() / theirs.getMin()));
    }
}
