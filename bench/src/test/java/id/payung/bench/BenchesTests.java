package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchesTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A job that always takes three seconds beside a rival that takes two. */
    @Command(name = "jahit", description = "Menjahit di samping mesin.")
    private static final class Sewing extends Bench {
        @Override
        protected List<Figure> measure(Rounds rounds) throws Exception {
            Duel duel = rounds.duel(() -> 3, () -> 2);
            return List.of(duel.time("kebaya"), Figure.alone("kain", List.of(1.0, 2.0), "m"));
        }
    }

    private int run(String... args) {
        return new Benches(List.of(new Sewing()))
                .run(List.of(args), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void printsOneLineOfJsonForEachFigure() {
        assertThat(run("jahit", "--json")).isZero();

        List<JsonNode> lines = out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {"bench": "jahit", "figure": "kebaya", "ours": 3.0, "theirs": 2.0,
                                         "unit": "s", "ratio": 1.5, "spread": [1.5, 1.5]}
                                        """));
        assertThat(lines.getLast().get("theirs").isNull()).isTrue();
    }

    @Test
    void printsATableForAPerson() {
        assertThat(run("jahit")).isZero();

        assertThat(out.toString().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("angka", "kebaya", "kain");
        assertThat(out.toString()).contains("3,000").contains("1,500 – 1,500");
    }

    @Test
    void listsAllBenchesForANameThatNoneHas() {
        assertThat(run("jahut")).isEqualTo(2);

        assertThat(err.toString()).contains("jahut").contains("Menjahit di samping mesin.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsAllBenchesWhereNoneIsNamed() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("jahit");
    }

    @Test
    void refusesFewerRoundsThanFive() {
        assertThat(run("jahit", "--rounds", "4")).isEqualTo(2);
        assertThat(run("jahit", "--rounds", "5")).isZero();
    }

    @Test
    void knowsTheBenchesOfTheIntakeAndOfTheRules() {
        new Benches(List.of()).run(List.of(), new PrintWriter(out), new PrintWriter(err));
        assertThat(err.toString()).doesNotContain("intake");

        Benches.known().run(List.of(), new PrintWriter(out), new PrintWriter(err));
        assertThat(err.toString()).contains("intake", "rules", "link");
    }
}
