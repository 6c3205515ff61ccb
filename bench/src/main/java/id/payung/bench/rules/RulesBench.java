package id.payung.bench.rules;

import id.payung.bench.Bench;
import id.payung.bench.Figure;
import id.payung.bench.Rounds;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Nanoseconds of one calculation, by its kind, beside what is asked for: under 50 µs once warm. */
@Command(
        name = "rules",
        description = "Satu perhitungan menurut jenisnya (JMH), di samping batas 50 µs.")
public final class RulesBench extends Bench {
    private static final double ASKED_FOR = 50_000;

    @Option(
            names = "--millis",
            paramLabel = "N",
            description = "Lamanya satu putaran dalam milidetik (bawaan: ${DEFAULT-VALUE}).")
    private int millis = 300;

    @Option(
            names = "--kind",
            paramLabel = "JENIS",
            description = "Hanya jenis ini, misalnya death_benefit; boleh beberapa kali.")
    private List<String> kinds = List.of();

    @Override
    protected List<Figure> measure(Rounds rounds) throws Exception {
        var pace = TimeValue.milliseconds(Math.max(1, millis));
        var options =
                new OptionsBuilder()
                        .include(Questions.class.getName())
                        .forks(1)
                        .warmupIterations(rounds.count())
                        .warmupTime(pace)
                        .measurementIterations(rounds.count())
                        .measurementTime(pace)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT);
        if (!kinds.isEmpty()) {
            options.param("kind", kinds.toArray(String[]::new));
        }
        return figures(new Runner(options.build()).run());
    }

    private static List<Figure> figures(Collection<RunResult> results) {
        return results.stream().map(RulesBench::figure).toList();
    }

    private static Figure figure(RunResult result) {
        var nanos = result.getPrimaryResult().getStatistics();
        double typical = nanos.getPercentile(50);
        return new Figure(
                result.getParams().getParam("kind"),
                typical,
                ASKED_FOR,
                "ns",
                typical / ASKED_FOR,
                List.of(nanos.getMin() / ASKED_FOR, nanos.getMax() / ASKED_FOR));
    }
}
