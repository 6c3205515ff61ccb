package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list sorts by its columns, each of a page by its own words, and is saved in one click. */
class ListTemplatesTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /**
     * Rows of a file and how they differ are sorted by the table of lines, bills by the table of
     * bills, pledges by the table of pledges.
     */
    private static final Set<String> SORTED_ELSEWHERE =
            Set.of(
                    "intake/rows.jte",
                    "intake/difference.jte",
                    "contributions/bills.jte",
                    "donors/pledges.jte");

    /** Tables that are no lists, and what their rows follow instead. */
    private static final Map<String, String> IN_AN_ORDER_OF_THEIR_OWN =
            Map.ofEntries(
                    Map.entry("matching/pair.jte", "two persons field by field"),
                    Map.entry("matching/compared.jte", "two persons field by field"),
                    Map.entry("matching/quality.jte", "thresholds from the lowest to the highest"),
                    Map.entry(
                            "intake/mapping.jte", "a form: the columns as they stand in the file"),
                    Map.entry("intake/places.jte", "a form: the places as they stand in the file"),
                    Map.entry(
                            "planning/comparison.jte", "plans beside each other, figure by figure"),
                    Map.entry("eligibility/rules.jte", "rules as they meet a worker"),
                    Map.entry("eligibility/rulechange.jte", "rules as they meet a worker"),
                    Map.entry("planning/form.jte", "a form: the funds as they pay"),
                    Map.entry("contributions/bill.jte", "the papers of one bill as they followed"),
                    Map.entry("contributions/worker.jte", "one person's years and months"),
                    Map.entry("law/correction.jte", "a value's versions through time"),
                    Map.entry("law/changes.jte", "scenarios as the release tells them"),
                    Map.entry("law/article.jte", "a value's versions through time"),
                    Map.entry("law/outlook.jte", "benefits as the law grants them"));

    private static final Pattern WORD = Pattern.compile("by = \"([a-z-]+)\"");
    private static final Pattern COLUMN = Pattern.compile("\\.or\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PART = Pattern.compile("@template\\.(?!ui\\.)([a-z.-]+)\\(");

    @Test
    void everyTableIsSortedByItsColumnsUnlessItIsNoList() throws IOException {
        assertThat(templates("ui.table(").filter(file -> !text(file).contains("ui.sort(")))
                .extracting(ListTemplatesTests::name)
                .containsExactlyInAnyOrderElementsOf(IN_AN_ORDER_OF_THEIR_OWN.keySet());
    }

    /** Else one click would turn two tables of a page over. */
    @Test
    void noTwoColumnsOfAPageAnswerToTheSameWord() throws IOException {
        assertThat(templates("ui.layout("))
                .allSatisfy(page -> assertThat(words(page)).as(name(page)).doesNotHaveDuplicates());
    }

    /** What is asked for by a heading is known to those who sort. */
    @Test
    void noHeadingSortsByAWordThatNoColumnHas() throws IOException {
        Set<String> columns =
                in(Path.of("src/main/java"), ".java")
                        .flatMap(file -> COLUMN.matcher(text(file)).results())
                        .map(column -> column.group(1))
                        .collect(Collectors.toSet());
        assertThat(templates("ui.sort(").flatMap(file -> words(file).stream())).isSubsetOf(columns);
    }

    /** Of the template and of the parts that it is made of. */
    private static List<String> words(Path template) {
        String text = text(template);
        return Stream.concat(
                        WORD.matcher(text).results().map(word -> word.group(1)),
                        PART.matcher(text)
                                .results()
                                .map(part -> part.group(1).replace('.', '/') + ".jte")
                                .distinct()
                                .flatMap(part -> words(TEMPLATES.resolve(part)).stream()))
                .toList();
    }

    @Test
    void everyListIsSavedInOneClick() throws IOException {
        assertThat(lists("ui.exports(")).isEmpty();
    }

    @Test
    void everyListIsSortedByItsColumns() throws IOException {
        assertThat(lists("ui.sort(")).isSubsetOf(SORTED_ELSEWHERE);
    }

    private static Set<String> lists(String missing) throws IOException {
        return templates("ui.pager(")
                .filter(file -> !text(file).contains(missing))
                .map(ListTemplatesTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> templates(String holding) throws IOException {
        return in(TEMPLATES, ".jte").filter(file -> text(file).contains(holding));
    }

    private static Stream<Path> in(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String name(Path template) {
        return TEMPLATES.relativize(template).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
