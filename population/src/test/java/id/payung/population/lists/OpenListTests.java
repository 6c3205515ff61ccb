package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.population.Population;
import id.payung.population.Villages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenListTests {

    @TempDir Path directory = Path.of("");

    @Test
    void repeatsEveryRowWhenAskedToAndCountsEachAsAFault() throws IOException {
        Written written = write(Faults.only(Fault.of("ROW_REPEATED"), 1), 0);

        assertThat(written.rows()).isEqualTo(400);
        assertThat(written.people()).isEqualTo(200);
        assertThat(written.faults()).isEqualTo(200);
    }

    @Test
    void repeatsARowWordForWord() throws IOException {
        write(Faults.only(Fault.of("ROW_REPEATED"), 1), 0);
        List<List<String>> rows = Read.csv(directory.resolve("desa-32.01.19.2005.csv"));

        assertThat(Set.copyOf(rows)).hasSize(201);
        assertThat(rows).hasSize(401);
    }

    @Test
    void takesTheNumberOfTheRowAboveButNeverInTheFirstRow() throws IOException {
        write(Faults.only(Fault.of("NIK_OF_ANOTHER"), 1), 0);
        List<Read.TruthLine> truth = csvLines();

        assertThat(truth.getFirst().faults()).isEmpty();
        assertThat(truth.stream().skip(1)).allMatch(l -> l.faults().equals("NIK_OF_ANOTHER"));
        List<List<String>> rows = Read.csv(directory.resolve("desa-32.01.19.2005.csv"));
        for (int i = 1; i < truth.size(); i++) {
            assertThat(rows.get(i + 1).getFirst()).isEqualTo(truth.get(i - 1).nik());
        }
    }

    @Test
    void plantsEveryKindAtTheRowWhereTruthSaysSo() throws IOException {
        Set<String> never = Set.of("NIK_NUMERIC_CELL", "VARIANT_NICKNAME");
        for (Fault fault : Fault.all()) {
            Written written = write(Faults.only(fault, 1), 0);
            Set<String> planted =
                    csvLines().stream()
                            .map(Read.TruthLine::faults)
                            .filter(faults -> !faults.isEmpty())
                            .collect(Collectors.toSet());
            if (!never.contains(fault.code())) {
                assertThat(planted).as(fault.code()).containsExactly(fault.code());
            }
            assertThat(written.people()).isEqualTo(200);
        }
    }

    @Test
    void letsANumericCellReplaceAnyOtherFaultOfTheRow() throws IOException {
        write(Faults.only(Fault.of("NIK_SHORT"), 1), 1);

        assertThat(csvLines()).allMatch(line -> line.faults().equals("NIK_NUMERIC_CELL"));
    }

    @Test
    void shoutsSpoiltNamesToo() throws IOException {
        Population people = Population.of(List.of(Villages.JASINGA), 200, 7);
        ListShape shouting =
                ListShape.template().with(new ListShape.Hand(DayStyle.DASHES, true, 0));
        Faults faults = Faults.only(Fault.of("VARIANT_TITLED"), 1);
        Lists.write(directory, people, new Plan(List.of(village(shouting, faults))));

        assertThat(Read.csv(directory.resolve("desa-32.01.19.2005.csv")).stream().skip(1))
                .allMatch(row -> row.get(2).equals(Row.upper(row.get(2))));
    }

    private Written write(Faults faults, double numericNiks) throws IOException {
        Population people = Population.of(List.of(Villages.JASINGA), 200, 7);
        ListShape shape =
                ListShape.template().with(new ListShape.Hand(DayStyle.DASHES, false, numericNiks));
        return Lists.write(directory, people, new Plan(List.of(village(shape, faults))));
    }

    private static Office village(ListShape shape, Faults faults) {
        return new Office("desa", "", Reach.VILLAGE, _ -> true, 1, List.of(shape), faults);
    }

    private List<Read.TruthLine> csvLines() {
        return Read.truth(directory).stream().filter(l -> l.file().endsWith(".csv")).toList();
    }
}
