package id.payung.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.law.ParameterValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources of the law's code may not contain. */
class RulesSourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9][0-9_]*L?\\b");
    private static final BigDecimal SMALLEST_LEGAL_NUMBER = BigDecimal.valueOf(1000);

    @Test
    void noLegalNumberStandsInJava() {
        var legal = legalNumbers();
        assertThat(legal).contains("16200000", "20000000", "6800", "20700000");
        for (var file : sources()) {
            assertThat(numbersIn(read(file)))
                    .as(file.toString())
                    .doesNotContainAnyElementsOf(legal);
        }
    }

    @Test
    void theLawKnowsNoClockNoDatabaseAndNoFramework() {
        var foreign = List.of("now(", "Clock", "java.sql", "springframework", "System.current");
        for (var file : sources()) {
            assertThat(foreign).as(file.toString()).noneMatch(read(file)::contains);
        }
    }

    @Test
    void theIndexOfEachTreeListsExactlyItsFiles() {
        for (var tree : List.of("parameters", "scenarios")) {
            var root = Path.of("src/main/resources", tree);
            assertThat(read(root.resolve("INDEX")).lines().toList())
                    .containsExactlyElementsOf(filesUnder(root));
        }
    }

    private static Set<String> legalNumbers() {
        return Law.bundled().parameters().stream()
                .flatMap(parameter -> parameter.values().versions().stream())
                .flatMap(version -> numbersOf(version.value()))
                .filter(number -> number.compareTo(SMALLEST_LEGAL_NUMBER) >= 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<BigDecimal> numbersOf(ParameterValue value) {
        return switch (value) {
            case ParameterValue.Amount amount -> Stream.of(amount.number());
            case ParameterValue.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().entrySet().stream())
                            .filter(cell -> !cell.getKey().equals("code"))
                            .map(cell -> new BigDecimal(cell.getValue()));
            case ParameterValue.Span _, ParameterValue.Days _, ParameterValue.Words _ ->
                    Stream.of();
        };
    }

    private static List<String> numbersIn(String source) {
        return NUMBER.matcher(source)
                .results()
                .map(match -> match.group().replaceAll("[_L]", ""))
                .toList();
    }

    private static List<Path> sources() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filesUnder(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> root.relativize(file).toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
