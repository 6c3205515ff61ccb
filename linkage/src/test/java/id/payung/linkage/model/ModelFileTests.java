package id.payung.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.records.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was learnt outlives the program that learnt it, in a file that people can read. */
class ModelFileTests {
    private static final String PLACE = "(prior|records|fields\\.[01]\\.[a-z]+)\\..*";

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(ModelReading.of(ModelFile.text(model())))
                .isEqualTo(new ModelReading.Done(model()));
    }

    @Test
    void saysInWordsWhatEachLevelMeans() {
        assertThat(ModelFile.text(model()))
                .contains("field: 'nama ibu'")
                .contains("levels: [missing, different, exact]")
                .contains("given: 'nik'")
                .contains("'euis': 0.0200000");
    }

    @Test
    void neverNamesANumberThatIdentifiesSomebody() {
        assertThat(ModelFile.text(model())).doesNotContain("9999014903850007");
    }

    @Test
    void keepsTheCommonestValuesOnly() {
        Commonness common =
                new Commonness(0.1, Map.of("siti", 0.2, "euis", 0.1, "dayang", 0.05), 0.001);

        Commonness shortened = common.shortened(2);

        assertThat(shortened.shares()).containsOnlyKeys("siti", "euis");
        assertThat(shortened.rare()).isBetween(0.001, 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "prior:, priar:, prior",
        "kind: name, kind: nama, fields.1.kind. nama",
        "' m:\n', ' mm:\n', fields.0.m",
        "given: 'nik', given: 'kk', fields.1.given.kk",
        "records: 100, records: many, records.",
    })
    void namesThePartThatCannotBeUnderstood(String part, String instead, String named) {
        String broken = ModelFile.text(model()).replaceFirst(part, instead);

        assertThat(ModelReading.of(broken)).isEqualTo(new ModelReading.Unreadable(named));
    }

    @Test
    void refusesSharesThatAreNone() {
        String broken = ModelFile.text(model()).replaceFirst("0.900000", "1.9");

        assertThat(ModelReading.of(broken)).isInstanceOf(ModelReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "just words", "'[1, 2'", "'- a'", "'fields: 3'"})
    void refusesWhatIsNoModelAtAll(String text) {
        assertThat(ModelReading.of(text)).isInstanceOf(ModelReading.Unreadable.class);
    }

    /**
     * A hand that slips anywhere in the file is answered with a place, never with a stack trace.
     */
    @Test
    void everyNumberThatBecomesAWordIsNamedByThePartItStandsIn() {
        String text = ModelFile.text(model());
        Matcher number = Pattern.compile("(?<=[ \\[])-?\\d[\\d.e+-]*").matcher(text);
        int numbers = 0;
        while (number.find()) {
            String broken =
                    text.substring(0, number.start()) + "banyak" + text.substring(number.end());
            assertThat(ModelReading.of(broken))
                    .as(broken)
                    .isInstanceOfSatisfying(
                            ModelReading.Unreadable.class,
                            fault -> assertThat(fault.part()).matches(PLACE));
            numbers++;
        }
        assertThat(numbers).isGreaterThan(30);
    }

    @Test
    void everyLineThatIsTakenAwayIsMissedUnlessTheFileIsWholeWithoutIt() {
        List<String> lines = ModelFile.text(model()).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            List<String> left = new ArrayList<>(lines);
            String taken = left.remove(line);
            boolean isSpare =
                    taken.startsWith("#")
                            || taken.startsWith("  - 'n")
                            || taken.startsWith("      '");
            assertThat(ModelReading.of(String.join("\n", left)))
                    .as("without " + taken)
                    .isInstanceOf(
                            isSpare ? ModelReading.Done.class : ModelReading.Unreadable.class);
        }
    }

    private static Model model() {
        List<Agreement> levels = List.of(Agreement.MISSING, Agreement.DIFFERENT, Agreement.EXACT);
        List<Double> m = List.of(0.05, 0.05, 0.9);
        List<Double> u = List.of(0.05, 0.949, 0.001);
        Term nik =
                new Term(
                        "nik",
                        ColumnKind.NIK,
                        levels,
                        -1,
                        List.of(m),
                        List.of(u),
                        List.of(0.0, -0.25, 0.5),
                        new Commonness(1e-5, Map.of(), 1e-6));
        Term name =
                new Term(
                        "nama ibu",
                        ColumnKind.NAME,
                        levels,
                        0,
                        List.of(m, m, m),
                        List.of(u, u, u),
                        List.of(0.0, 0.0, 0.0),
                        new Commonness(0.01, Map.of("euis", 0.02, "o'ong", 0.01), 0.001));
        return new Model(1e-5, 100, List.of(nik, name), List.of("nik:exact", "nama ibu:sound"));
    }
}
