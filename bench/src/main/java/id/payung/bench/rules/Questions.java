package id.payung.bench.rules;

import id.payung.rules.law.Law;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Asks the law all scenarios of one kind in turn, amounts and reasons included, so that easy and
 * hard cases weigh as they do among the scenarios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Questions {
    /** A kind of calculation; the harness fills in one after the other. */
    @Param({
        "contribution",
        "contributions",
        "due_date",
        "membership",
        "tenure",
        "death_benefit",
        "accident_benefit",
        "late_payment",
        "claim_deadline",
        "agent_incentive",
        "budget",
        "credit"
    })
    @SuppressWarnings("NullAway.Init")
    public String kind;

    private List<Scenario> asked = List.of();
    private int next;

    /** Reads the scenarios before the clock runs. */
    @Setup
    public void read() {
        asked = of(kind);
    }

    /** One question. */
    @Benchmark
    public Answer answer() {
        next = next + 1 < asked.size() ? next + 1 : 0;
        return asked.get(next).answer();
    }

    /** The scenarios of a kind that ship with this release. */
    static List<Scenario> of(String kind) {
        Scenarios scenarios = Scenarios.under(Law.bundled());
        return Scenarios.bundledFiles().entrySet().stream()
                .flatMap(file -> sound(scenarios.read(file.getValue(), file.getKey())))
                .filter(scenario -> scenario.label().calculation().equals(kind))
                .toList();
    }

    private static Stream<Scenario> sound(ScenarioReading reading) {
        return switch (reading) {
            case ScenarioReading.Sound(var scenarios) -> scenarios.stream();
            case ScenarioReading.Unsound(var problems) ->
                    throw new IllegalStateException(String.valueOf(problems));
        };
    }
}
