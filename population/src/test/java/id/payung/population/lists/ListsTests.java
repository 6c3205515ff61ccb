package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.population.Person;
import id.payung.population.Population;
import id.payung.population.StoryWorld;
import id.payung.population.Villages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTests {

    private final Population population = Population.of(Villages.some(), 4_000, 7);
    private Path directory = Path.of("");
    private Written written = new Written(0, 0, 0, 0, 0);
    private List<Read.TruthLine> truth = List.of();

    @BeforeAll
    void write(@TempDir Path temporary) throws IOException {
        directory = temporary;
        written = Lists.write(directory, population, Plan.realistic());
        truth = Read.truth(directory);
    }

    @Test
    void areWrittenByEveryOfficeOfTheAreaInBothFormats() throws IOException {
        assertThat(names(directory))
                .contains(
                        "desa-32.01.06.2003.xlsx",
                        "desa-32.01.06.2003.csv",
                        "provinsi-32.01.xlsx",
                        "provinsi-33.01.csv",
                        "dishub-32.01.csv",
                        "distan-32.01.xlsx",
                        "csr-32.01.csv",
                        "donatur-32.01.xlsx",
                        "truth.csv",
                        "people.csv")
                .noneMatch(name -> name.endsWith(".draft"));
    }

    @Test
    void areCountedForWhoeverAsked() throws IOException {
        List<Read.TruthLine> once =
                truth.stream().filter(line -> line.file().endsWith(".csv")).toList();

        assertThat(written.files()).isEqualTo(names(directory).size());
        assertThat(written.files()).isEqualTo(2 * written.lists() + 2);
        assertThat(written.rows()).isEqualTo(once.size());
        assertThat(written.people())
                .isEqualTo(once.stream().map(Read.TruthLine::person).distinct().count());
        assertThat(written.faults())
                .isEqualTo(
                        once.stream()
                                .filter(line -> !line.isFlawless())
                                .filter(line -> !line.expected().equals("VARIANT"))
                                .count());
    }

    @Test
    void areTheSameBytesForTheSameSeedOnAnotherDay(@TempDir Path again) throws IOException {
        Lists.write(again, Population.of(Villages.some().reversed(), 4_000, 7), Plan.realistic());

        assertThat(names(again)).isEqualTo(names(directory));
        for (String name : names(directory)) {
            assertThat(Files.mismatch(directory.resolve(name), again.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void areOtherListsForAnotherSeed(@TempDir Path other) throws IOException {
        Lists.write(other, Population.of(Villages.some(), 4_000, 8), Plan.realistic());

        assertThat(Files.mismatch(directory.resolve("truth.csv"), other.resolve("truth.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void overlapButNotEntirely() {
        Map<Long, Set<String>> lists = new HashMap<>();
        for (Read.TruthLine line : truth) {
            if (line.file().endsWith(".csv")) {
                lists.computeIfAbsent(line.person(), _ -> new HashSet<>()).add(line.file());
            }
        }
        long several = lists.values().stream().filter(files -> files.size() > 1).count();

        assertThat((double) several / lists.size()).isBetween(0.2, 0.5);
        assertThat((double) lists.size() / population.people()).isBetween(0.55, 0.85);
    }

    @Test
    void callEuisByHerNicknameInTheProvinceAndByHerNameInTheVillage() {
        Map<String, String> listsOfEuis = new TreeMap<>();
        truth.stream()
                .filter(line -> line.nik().equals(StoryWorld.EUIS.nik()))
                .filter(line -> line.file().endsWith(".csv"))
                .forEach(line -> listsOfEuis.put(line.file(), line.faults()));

        assertThat(listsOfEuis)
                .containsEntry("desa-32.01.06.2003.csv", "")
                .containsEntry("provinsi-32.01.csv", "VARIANT_NICKNAME")
                .containsEntry("donatur-32.01.csv", "VARIANT_NICKNAME");
    }

    @Test
    void leaveOutWhoIsNotCalled() {
        Set<Long> richOrExcluded =
                population.workers().stream()
                        .filter(p -> p.home().decile() > 4)
                        .map(Person::id)
                        .collect(Collectors.toSet());

        assertThat(truth.stream().filter(line -> line.file().startsWith("provinsi")))
                .isNotEmpty()
                .noneMatch(line -> richOrExcluded.contains(line.person()));
    }

    @Test
    void withoutFaultsSayNothingButTheTruth(@TempDir Path temporary) throws IOException {
        Written flawless = Lists.write(temporary, population, Plan.flawless());

        assertThat(flawless.faults()).isZero();
        assertThat(Read.truth(temporary))
                .allMatch(line -> line.isFlawless() || line.faults().equals("VARIANT_NICKNAME"));
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toSet());
        }
    }
}
