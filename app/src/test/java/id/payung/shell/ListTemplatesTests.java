package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table that has pages sorts by its columns and is saved in one click. */
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

    @Test
    void everyListIsSavedInOneClick() throws IOException {
        assertThat(lists("ui.exports(")).isEmpty();
    }

    @Test
    void everyListIsSortedByItsColumns() throws IOException {
        assertThat(lists("ui.sort(")).isSubsetOf(SORTED_ELSEWHERE);
    }

    private static Set<String> lists(String missing) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> text(file).contains("ui.pager("))
                    .filter(file -> !text(file).contains(missing))
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
