package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what the code says. */
class GlossaryTests {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Path MODULES = Repository.ROOT.resolve("app/src/main/java/id/payung");

    @Test
    void everyTypeTheGlossaryNamesExists() {
        Set<String> types =
                Repository.mainSources().stream()
                        .map(path -> path.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());

        assertThat(firstColumn("GLOSSARY.md")).isNotEmpty().isSubsetOf(types);
    }

    @Test
    void theArchitectureNamesEveryModuleAndNoOther() throws IOException {
        try (Stream<Path> entries = Files.list(MODULES)) {
            Set<String> modules =
                    entries.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));

            assertThat(firstColumn("ARCHITECTURE.md")).containsAll(modules);
        }
    }

    private static Set<String> firstColumn(String document) {
        return Repository.text(Repository.ROOT.resolve(document))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1)[1])
                .flatMap(cell -> CODE.matcher(cell).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
