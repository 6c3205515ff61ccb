package id.payung.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benches run: a figure that is wanted a year from now must not fail for want of a library. */
class KnownBenchesTests {
    @Test
    void intakeTakesAListBesideACopyOfItsBytes() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int exit =
                Benches.known()
                        .run(
                                List.of("intake", "--rows", "200", "--json"),
                                new PrintWriter(out),
                                new PrintWriter(err));

        assertThat(exit).as(err.toString()).isZero();
        List<JsonNode> figures = out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertThat(figures)
                .extracting(figure -> figure.get("figure").asString())
                .contains("whole", "whole speed", "check", "accept");
        assertThat(figures.getFirst().get("ours").asDouble()).isPositive();
        assertThat(figures.getFirst().get("theirs").asDouble()).isPositive();
    }
}
