package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.population.Population;
import id.payung.population.Villages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTests {

    private static final Set<String> NIK_HEADINGS = Set.of("NIK", "No. NIK", "National ID");

    private final Population population = Population.of(Villages.some(), 4_000, 7);
    private Path directory = Path.of("");
    private List<Read.TruthLine> truth = List.of();

    @BeforeAll
    void write(@TempDir Path temporary) throws IOException {
        directory = temporary;
        Lists.write(directory, population, Plan.realistic());
        truth = Read.truth(directory);
    }

    @Test
    void namesTheRowThatAPersonSeesInTheCsv() throws IOException {
        for (Map.Entry<String, List<Read.TruthLine>> list : linesOf(".csv").entrySet()) {
            List<List<String>> rows = Read.csv(directory.resolve(list.getKey()));
            int header = headerOf(rows);
            int nik = indexOfNik(rows.get(header));
            for (Read.TruthLine line : list.getValue()) {
                assertThat(rows.get(line.row() - 1).get(nik).equals(line.nik()))
                        .as("%s row %d: %s", line.file(), line.row(), line.faults())
                        .isEqualTo(!line.faults().contains("NIK_"));
            }
            assertThat(rows).hasSize(header + 1 + list.getValue().size());
        }
    }

    @Test
    void namesTheRowThatAPersonSeesInTheWorkbook() throws IOException {
        for (Map.Entry<String, List<Read.TruthLine>> list : linesOf(".xlsx").entrySet()) {
            List<List<Cell>> rows = Read.xlsx(directory.resolve(list.getKey()));
            int header = list.getValue().getFirst().row() - 2;
            List<String> headings = rows.get(header).stream().map(Cell::getText).toList();
            int nik = indexOfNik(headings);
            for (Read.TruthLine line : list.getValue()) {
                if (!line.faults().contains("NIK_")) {
                    assertThat(rows.get(line.row() - 1).get(nik).getText()).isEqualTo(line.nik());
                }
            }
        }
    }

    @Test
    void holdsEveryRowOfEveryFileOnce() {
        Set<String> seen = new HashSet<>();

        assertThat(truth).allMatch(line -> seen.add(line.file() + line.row()));
        assertThat(truth.stream().filter(line -> line.file().endsWith(".csv")).count())
                .isEqualTo(truth.stream().filter(line -> line.file().endsWith(".xlsx")).count());
    }

    @Test
    void knowsPeopleByNumbersThatPeopleCsvExplains() throws IOException {
        Map<String, String> niks =
                Read.csv(directory.resolve("people.csv")).stream()
                        .skip(1)
                        .collect(Collectors.toMap(List::getFirst, line -> line.get(2)));

        assertThat(niks).hasSize(4_000);
        assertThat(truth)
                .allMatch(line -> line.nik().equals(niks.get(Long.toString(line.person()))));
    }

    @Test
    void tellsTheGravestOutcomeThatACheckHasToReach() {
        assertThat(expected("NIK_SHORT")).containsExactly("REFUSED");
        assertThat(expected("BIRTH_OTHER_SEX")).containsExactly("WARNED");
        assertThat(expected("NIK_SEPARATED")).containsExactly("MENDED");
        assertThat(expected("ROW_REPEATED")).containsExactly("REPEATED");
        assertThat(expected("")).containsExactly("");
        assertThat(truth)
                .filteredOn(
                        line -> line.faults().matches("NIK_(SHORT|LONG|LETTER|MISSING) VARIANT.*"))
                .isNotEmpty()
                .allMatch(line -> line.expected().equals("REFUSED"));
    }

    @Test
    void placesARepeatedRowBelowItsFirstAppearance() {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (Read.TruthLine line : truth) {
            boolean again = !seen.add(line.file() + line.person());
            assertThat(line.faults().equals("ROW_REPEATED")).isEqualTo(again);
            repeated += again ? 1 : 0;
        }
        assertThat(repeated).isPositive();
    }

    @Test
    void claimsNoFaultWhereTheCellStayedAsItWas() {
        assertThat(truth)
                .noneMatch(
                        line ->
                                line.faults().contains("LAST_DIGIT_LOST")
                                        && line.nik().endsWith("0"));
    }

    private Set<String> expected(String faults) {
        return truth.stream()
                .filter(line -> line.faults().equals(faults))
                .map(Read.TruthLine::expected)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Read.TruthLine>> linesOf(String ending) {
        Map<String, List<Read.TruthLine>> byFile =
                truth.stream()
                        .filter(line -> line.file().endsWith(ending))
                        .collect(Collectors.groupingBy(Read.TruthLine::file));
        assertThat(byFile).hasSizeGreaterThan(10);
        return new HashMap<>(byFile);
    }

    private static int headerOf(List<List<String>> rows) {
        int header = 0;
        while (rows.get(header).stream().noneMatch(NIK_HEADINGS::contains)) {
            header++;
        }
        return header;
    }

    private static int indexOfNik(List<String> headings) {
        return headings.indexOf(
                headings.stream().filter(NIK_HEADINGS::contains).findFirst().orElseThrow());
    }
}
