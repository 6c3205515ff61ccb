package id.payung.bench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.scenario.Answer;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.Scenarios;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class RulesBenchTests {

    @Test
    void everyKindOfCalculationIsMeasured() throws Exception {
        String[] kinds = Questions.class.getField("kind").getAnnotation(Param.class).value();

        assertThat(List.of(kinds)).isEqualTo(Scenarios.under(Law.bundled()).calculations());
    }

    @Test
    void asksOneScenarioOfTheKindAfterTheOther() {
        List<Scenario> tenure = Questions.of("tenure");
        var questions = new Questions();
        questions.kind = "tenure";
        questions.read();

        assertThat(tenure).hasSizeGreaterThan(10);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= tenure.size(); i++) {
                Answer expected = tenure.get(i % tenure.size()).answer();
                assertThat(values(questions.answer())).isEqualTo(values(expected));
            }
        }
    }

    @Test
    void printsTheNanosecondsBesideWhatIsAskedFor() {
        var out = new StringWriter();
        var line = new CommandLine(new RulesBench()).setOut(new PrintWriter(out, true));

        assertThat(line.execute("--json", "--millis", "10", "--kind", "due_date")).isZero();

        var figure = new JsonMapper().readTree(out.toString());
        assertThat(figure.get("figure").asString()).isEqualTo("due_date");
        assertThat(figure.get("ours").asDouble()).isPositive();
        assertThat(figure.get("theirs").asDouble()).isEqualTo(50_000);
        assertThat(figure.get("unit").asString()).isEqualTo("ns");
    }

    private static Object values(Answer answer) {
        return switch (answer) {
            case Answer.Result result -> result.values();
            case Answer.Refused refused -> refused;
        };
    }
}
