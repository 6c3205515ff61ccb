package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.population.Population;
import id.payung.population.StoryWorld;
import id.payung.population.Village;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import id.payung.registry.Occupation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads lists in every shape that offices hand in, drawn from synthetic people. Which fault was
 * planted in which row, and what a check has to make of it, is known.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawnListsTests {

    private static final List<Village> VILLAGES =
            List.of(
                    StoryWorld.SINGAJAYA,
                    village("32.01.06.2011", "Singasari", "Jonggol"),
                    village("32.01.06.2012", "Sukamaju", "Jonggol"),
                    village("32.01.19.2005", "Jasinga", "Jasinga"));

    /** Warnings that an honest row may carry: not every worker is of working age. */
    private static final Set<String> HONEST = Set.of("age-out-of-range");

    private record Line(String nik, List<String> faults, String expected, ReadRow row) {

        boolean has(String beginning) {
            return faults.stream().anyMatch(fault -> fault.startsWith(beginning));
        }
    }

    private List<Line> lines = List.of();

    @BeforeAll
    void drawAndRead(@TempDir Path directory) throws IOException {
        Lists.write(directory, Population.of(VILLAGES, 6_000, 7), Plan.realistic());
        Map<String, Map<Integer, ReadRow>> read = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(directory.resolve("truth.csv"))) {
            lines = csv.stream().map(line -> line(line, directory, read)).toList();
        }
    }

    private static Line line(
            NamedCsvRecord line, Path directory, Map<String, Map<Integer, ReadRow>> read) {
        Map<Integer, ReadRow> rows =
                read.computeIfAbsent(line.getField("file"), name -> rows(directory.resolve(name)));
        ReadRow row = rows.get(Integer.valueOf(line.getField("row")));
        return new Line(
                line.getField("nik"),
                List.of(line.getField("faults").split(" ", -1)),
                line.getField("expected"),
                Objects.requireNonNull(row, "row of the truth is in the list"));
    }

    private static Map<Integer, ReadRow> rows(Path file) {
        Map<Integer, ReadRow> rows = new HashMap<>();
        Lines.reading(file).read(row -> rows.put(row.row(), row) == null);
        return rows;
    }

    @Test
    void refusesEveryRowWhoseNikOrNameCannotBe() {
        assertThat(lines)
                .filteredOn(line -> line.expected().equals("REFUSED"))
                .filteredOn(line -> !line.has("NIK_OF_ANOTHER"))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.row().refused());
    }

    @Test
    void refusesNoOtherRow() {
        assertThat(lines)
                .filteredOn(line -> !line.expected().equals("REFUSED"))
                .hasSizeGreaterThan(5_000)
                .noneMatch(line -> line.row().refused());
    }

    @Test
    void warnsOfEveryCellThatIsUnreadableOrContradictsTheNik() {
        assertThat(lines)
                .filteredOn(line -> line.expected().equals("WARNED"))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.row().warned());
    }

    @Test
    void hasNothingToSayAboutHonestRowsAndCellsItReadsRightly() {
        assertThat(lines)
                .filteredOn(line -> !Set.of("REFUSED", "WARNED").contains(line.expected()))
                .filteredOn(line -> !line.has("BIRTH_SHORT_YEAR"))
                .allSatisfy(line -> assertThat(HONEST).containsAll(Lines.codes(line.row())));
    }

    @Test
    void neverChangesANikSilently() {
        assertThat(lines)
                .filteredOn(line -> line.row().nik() != null)
                .filteredOn(line -> !line.has("NIK_OF_ANOTHER") && !line.has("NIK_UNKNOWN_REGION"))
                .filteredOn(line -> !line.has("NIK_MISTYPED") && !line.has("NIK_LAST_DIGIT_LOST"))
                .allSatisfy(
                        line ->
                                assertThat(Objects.requireNonNull(line.row().nik()).digits())
                                        .isEqualTo(line.nik()));
    }

    @Test
    void understandsEveryOccupationOfTheLists() {
        assertThat(lines.stream().map(line -> line.row().livelihood()).filter(Objects::nonNull))
                .isNotEmpty()
                .noneMatch(livelihood -> livelihood.occupation() == Occupation.OTHER);
    }

    private static Village village(String code, String name, String district) {
        return new Village(code, name, district, "Kabupaten Bogor", "Jawa Barat");
    }
}
