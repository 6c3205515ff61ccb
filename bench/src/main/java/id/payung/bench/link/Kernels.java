package id.payung.bench.link;

import id.payung.bench.Figure;
import id.payung.linkage.comparison.JaroWinkler;
import id.payung.linkage.comparison.Slips;
import id.payung.linkage.comparison.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The innermost loops, word by word: nothing is remembered between two calls. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Kernels {
    private static final String[] WORDS = {
        "sulastri", "soelastri", "nurhayati", "noerhayati", "muhammad", "mohamad", "saepudin",
        "syaifuddin", "rohayati", "hidayat", "hidayatulloh", "kusumaningrum", "wati", "ai"
    };
    private int next;

    /** Likeness of Jaro and Winkler of two names. */
    @Benchmark
    public double jaroWinkler() {
        String one = word(1);
        return JaroWinkler.similarity(one, word(5));
    }

    /** Slips of the hand between two names. */
    @Benchmark
    public int slips() {
        String one = word(1);
        return Slips.between(one, word(5));
    }

    /** The spoken skeleton of one name. */
    @Benchmark
    public String sound() {
        return Sound.of(word(1));
    }

    private String word(int step) {
        next = (next + step) % WORDS.length;
        return WORDS[next];
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
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            var nanos = result.getPrimaryResult().getStatistics();
            String name = result.getPrimaryResult().getLabel();
            figures.add(
                    new Figure(
                            "kernel " + name,
                            nanos.getPercentile(50),
                            null,
                            "ns",
                            null,
                            List.of(nanos.getMin(), nanos.getMax())));
        }
        return figures;
    }
}
