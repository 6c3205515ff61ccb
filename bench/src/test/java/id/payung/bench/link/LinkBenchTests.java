package id.payung.bench.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkBenchTests {

    @TempDir Path directory = Path.of("");

    @Test
    void scoresTheSamePairsAsSqlAndFindsThePeople() {
        var out = new StringWriter();
        var line = new CommandLine(new LinkBench()).setOut(new PrintWriter(out, true));

        assertThat(line.execute("--json", "--people", "2000")).isZero();

        List<JsonNode> figures = out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertThat(figures)
                .extracting(figure -> figure.get("figure").asString())
                .contains("whole", "scoring beside hoisted SQL", "scoring beside plain SQL");
        assertThat(figures)
                .filteredOn(figure -> figure.get("figure").asString().equals("whole F1"))
                .allMatch(figure -> figure.get("ours").asDouble() > 0.97);
        assertThat(figures)
                .filteredOn(figure -> figure.get("figure").asString().startsWith("population"))
                .hasSize(3)
                .allMatch(figure -> figure.get("ours").asDouble() > 0.98);
        assertThat(figures)
                .filteredOn(figure -> figure.get("figure").asString().startsWith("scoring"))
                .allMatch(figure -> figure.get("theirs").asDouble() > 0);
    }

    @Test
    void theSameSeedMakesTheSamePeople() throws Exception {
        Path one = new SyntheticPeople(500, 3).write(directory.resolve("one.csv"));
        Path other = new SyntheticPeople(500, 3).write(directory.resolve("other.csv"));
        Path third = new SyntheticPeople(500, 4).write(directory.resolve("third.csv"));

        assertThat(one).hasSameTextualContentAs(other);
        assertThat(Files.readString(third)).isNotEqualTo(Files.readString(one));
        assertThat(Files.readAllLines(one)).hasSize(501);
    }
}
