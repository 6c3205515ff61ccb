package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows hold for tables as for classes: SQL reads the tables of modules it may call and writes
 * only its own. Calls between modules are seen by the compiler, these are not.
 */
class SqlArrowTests {
    private static final Path MAIN = Repository.ROOT.resolve("app/src/main");
    private static final Path MODULES = MAIN.resolve("java/id/payung");

    private static final Pattern CREATED =
            Pattern.compile("create (?:unlogged )?(?:table|view) (\\w+)\\.(\\w+)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern WRITING =
            Pattern.compile(
                    "(?:insert\\s+into|update|delete\\s+from|truncate|copy)\\s+(\\w+)\\.(\\w+)");
    private static final Pattern ALLOWED = Pattern.compile("\"(\\w+)(?:\\s*::\\s*[\\w*]+)?\"");

    /** The schema that every module stands on and none owns. */
    private static final String FOUNDATION = "payung.";

    private final Set<String> tables =
            Repository.written().stream()
                    .filter(path -> path.startsWith(MAIN.resolve("resources/db/migration")))
                    .flatMap(path -> CREATED.matcher(Repository.text(path)).results())
                    .map(found -> found.group(1) + "." + found.group(2))
                    .filter(table -> !table.startsWith(FOUNDATION))
                    .collect(Collectors.toUnmodifiableSet());
    private final Map<String, Set<String>> arrows = arrows();

    @Test
    void readsOnlyTablesOfModulesItMayCall() {
        assertThat(wrong(Pattern.compile("(?<![\\w.'/])(\\w+)\\.(\\w+)"), this::mayRead)).isEmpty();
    }

    @Test
    void writesOnlyItsOwnTables() {
        assertThat(wrong(WRITING, String::equals)).isEmpty();
    }

    @Test
    void knowsTheTablesItWatches() {
        assertThat(tables).contains("registry.worker", "enrolment.coverage", "audit.entry");
    }

    private boolean mayRead(String module, String schema) {
        return module.equals(schema) || arrows.getOrDefault(module, Set.of()).contains(schema);
    }

    private List<String> wrong(
            Pattern mention, java.util.function.BiPredicate<String, String> allowed) {
        return Repository.mainSources().stream()
                .filter(path -> path.startsWith(MODULES) && path.getNameCount() > depth())
                .flatMap(path -> mentions(path, mention, allowed))
                .distinct()
                .toList();
    }

    private Stream<String> mentions(
            Path path, Pattern mention, java.util.function.BiPredicate<String, String> allowed) {
        String module = MODULES.relativize(path).getName(0).toString();
        return LITERAL.matcher(Repository.text(path))
                .results()
                .map(MatchResult::group)
                .flatMap(literal -> mention.matcher(literal).results())
                .filter(found -> tables.contains(found.group(1) + "." + found.group(2)))
                .filter(found -> !allowed.test(module, found.group(1)))
                .map(found -> Repository.name(path) + ": " + found.group());
    }

    private static int depth() {
        return MODULES.getNameCount() + 1;
    }

    /** Which modules each module may call, whoever lets it; arrows of arrows are none. */
    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Path path : Repository.mainSources()) {
            if (path.startsWith(MODULES)
                    && path.endsWith("package-info.java")
                    && path.getNameCount() == depth() + 1) {
                Set<String> allowed =
                        ALLOWED.matcher(Repository.text(path))
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toSet());
                arrows.put(MODULES.relativize(path).getName(0).toString(), allowed);
            }
        }
        return arrows;
    }
}
