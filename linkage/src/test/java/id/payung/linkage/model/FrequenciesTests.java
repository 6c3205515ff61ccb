package id.payung.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two who share a rare name are more likely one person than two who share a common one. */
class FrequenciesTests {
    private static final int SITIS = 80;
    private static final int EUISES = 15;
    private static final int MISSING = 50;

    private final List<Field> fields = fields();
    private final Comparisons comparisons = Comparisons.of(fields);

    @Test
    void theChanceToAgreeAtAllIsTheSumOfSquares() {
        Commonness common = Commonness.in(fields.getFirst().column());

        double filled = SITIS + EUISES + 5;
        double expected =
                (SITIS / filled) * (SITIS / filled)
                        + (EUISES / filled) * (EUISES / filled)
                        + 5 / (filled * filled);
        assertThat(common.coincidence()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void emptyCellsAreNoValue() {
        assertThat(Commonness.in(fields.getFirst().column()).shares()).doesNotContainKey("");
    }

    @Test
    void whatOccursFourTimesIsAsRareAsWhatOccursOnce() {
        FieldsWriting writing = new FieldsWriting(Map.of("nama", ColumnKind.NAME));
        for (int at = 0; at < 100; at++) {
            writing.add(List.of(at < 4 ? "Dayang" : at < 9 ? "Entin" : "Siti"));
        }
        Commonness common = Commonness.in(writing.fields().fields().getFirst().column());

        assertThat(common.shares()).containsOnlyKeys("siti", "entin");
        assertThat(common.bits("dayang")).isEqualTo(common.bits("nobody"));
        assertThat(common.bits("entin")).isLessThan(common.bits("dayang"));
    }

    @Test
    void aCommonValueTakesAwayAndARareOneAdds() {
        Commonness common = Commonness.in(fields.getFirst().column());

        assertThat(common.bits("siti")).isNegative();
        assertThat(common.bits("euis")).isPositive();
        assertThat(common.bits("dayang0")).isGreaterThan(common.bits("euis"));
    }

    @Test
    void theBitsAreTheOddsOfThisValueAgainstAny() {
        Commonness common = new Commonness(0.01, Map.of("siti", 0.04, "euis", 0.0025), 0.001);

        assertThat(common.bits("siti")).isCloseTo(-2, within(1e-9));
        assertThat(common.bits("euis")).isCloseTo(2, within(1e-9));
        assertThat(common.bits("dayang")).isCloseTo(3.3219, within(1e-4));
    }

    @Test
    void noValueIsWorthMoreThanTenBitsMoreOrLess() {
        assertThat(new Commonness(0.9, Map.of(), 1e-9).bits("dayang")).isEqualTo(10);
        assertThat(new Commonness(1e-9, Map.of("siti", 0.9), 1e-9).bits("siti")).isEqualTo(-10);
    }

    @Test
    void onlyRecordsThatAgreeExactlyAreChanged() {
        Frequencies frequencies = Frequencies.of(comparisons, model(-1, 0.9));
        int exact = comparisons.levels(0) - 1;

        assertThat(frequencies.bits(0, exact)).isNegative();
        for (int level = 0; level < exact; level++) {
            assertThat(frequencies.bits(0, level)).as("level %d", level).isZero();
        }
    }

    @Test
    void theBitsOfAllFieldsAreTheSumOfEach() {
        Frequencies frequencies = Frequencies.of(comparisons, model(-1, 0.9));
        long both = (comparisons.levels(0) - 1) | (long) (comparisons.levels(1) - 1) << 4;

        assertThat(frequencies.bits(0, both))
                .isCloseTo(
                        frequencies.bits(0, both, 0) + frequencies.bits(0, both, 1), within(1e-6));
        assertThat(frequencies.bits(0, both, 1)).isNotZero();
    }

    @Test
    void aFieldThatLeansOnAnotherBringsOnlyWhatIsNew() {
        long both = (comparisons.levels(0) - 1) | (long) (comparisons.levels(1) - 1) << 4;
        double alone = Frequencies.of(comparisons, model(-1, 0.9)).bits(0, both, 1);
        double half = Frequencies.of(comparisons, model(0, 0.03)).bits(0, both, 1);
        double nothing = Frequencies.of(comparisons, model(0, 0.9)).bits(0, both, 1);

        assertThat(Math.abs(half)).isLessThan(Math.abs(alone)).isGreaterThan(Math.abs(nothing));
        assertThat(nothing).isCloseTo(0, within(0.05));
    }

    /** A model in which strangers who agree on the village agree on the name so often. */
    private Model model(int leansOn, double strangersGivenTheOther) {
        return new Model(
                1e-3,
                150,
                List.of(term(0, -1, 0.01), term(1, leansOn, strangersGivenTheOther)),
                List.of());
    }

    private Term term(int at, int leansOn, double exactAmongStrangers) {
        List<Agreement> levels = comparisons.all().get(at).levels();
        Column column = fields.get(at).column();
        List<List<Double>> m = new java.util.ArrayList<>();
        List<List<Double>> u = new java.util.ArrayList<>();
        int rows = leansOn < 0 ? 1 : comparisons.levels(leansOn);
        for (int row = 0; row < rows; row++) {
            m.add(shares(levels.size(), 0.9));
            u.add(shares(levels.size(), row == rows - 1 ? exactAmongStrangers : 0.01));
        }
        return Term.untaught(
                fields.get(at).name(),
                fields.get(at).kind(),
                levels,
                leansOn,
                m,
                u,
                Commonness.in(column));
    }

    private static List<Double> shares(int levels, double exact) {
        List<Double> shares = new java.util.ArrayList<>();
        for (int level = 0; level < levels; level++) {
            shares.add(level == levels - 1 ? exact : (1 - exact) / (levels - 1));
        }
        return shares;
    }

    private static List<Field> fields() {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("nama", ColumnKind.NAME);
        kinds.put("desa", ColumnKind.CATEGORY);
        FieldsWriting writing = new FieldsWriting(kinds);
        for (int at = 0; at < SITIS; at++) {
            writing.add(List.of("Siti", "Singajaya"));
        }
        for (int at = 0; at < EUISES; at++) {
            writing.add(List.of("Euis", "Nagrak"));
        }
        for (int at = 0; at < 5; at++) {
            writing.add(List.of("Dayang" + at, "Cibodas"));
        }
        for (int at = 0; at < MISSING; at++) {
            writing.add(List.of("", "Singajaya"));
        }
        return writing.fields().fields();
    }
}
