package id.payung.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.plan.Group;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanBenchTests {

    @Test
    void groupsCountEverybodyOnce() {
        People people = People.of(5_000, 7);

        assertThat(people.groups().stream().mapToInt(Group::people).sum()).isEqualTo(5_000);
        assertThat(people.groups()).doesNotHaveDuplicates();
    }

    @Test
    void theFlowOverPersonsAndThePlanOverGroupsAreWorthTheSame() {
        var out = new StringWriter();
        var line =
                new CommandLine(new PlanBench())
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(new StringWriter()));

        assertThat(line.execute("--json", "--people", "4000")).isZero();

        List<JsonNode> figures =
                out.toString().lines().map(text -> new JsonMapper().readTree(text)).toList();
        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().get("figure").asString()).isEqualTo("time");
        assertThat(figures.getFirst().get("unit").asString()).isEqualTo("s");
        assertThat(figures.getLast().get("ratio").asDouble()).isEqualTo(1.0);
    }
}
