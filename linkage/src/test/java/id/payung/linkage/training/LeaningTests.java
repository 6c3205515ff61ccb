package id.payung.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.FieldsWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Fields that say the same twice are not counted twice. */
class LeaningTests {
    private static final int SUBURB = 0;
    private static final int POSTCODE = 1;
    private static final int SEX = 2;

    private final Comparisons comparisons = comparisons();
    private final SplittableRandom chance = new SplittableRandom(1);

    @Test
    void aSuburbAndItsPostcodeLeanOnEachOther() {
        int[] leansOn = Leaning.of(pairs(0.9, true), pairs(0.05, true), 1);

        assertThat(leansOn[SUBURB] == POSTCODE || leansOn[POSTCODE] == SUBURB).isTrue();
        assertThat(leansOn[SEX]).isEqualTo(-1);
    }

    @Test
    void fieldsThatHaveNothingToDoWithEachOtherStandAlone() {
        assertThat(Leaning.of(pairs(0.9, false), pairs(0.4, false), 1)).containsOnly(-1);
    }

    @Test
    void nobodyLeansInACircle() {
        int[] leansOn = Leaning.of(pairs(0.5, true), pairs(0.3, true), 1);
        for (int field = 0; field < leansOn.length; field++) {
            int steps = 0;
            for (int at = field; at >= 0; at = leansOn[at]) {
                assertThat(++steps).isLessThanOrEqualTo(leansOn.length);
            }
        }
    }

    @Test
    void aHandfulOfMatchesProvesNothing() {
        Tables few = new Tables(comparisons);
        few.add(pattern(2, 2, 2), 1);
        few.add(pattern(1, 1, 2), 1);

        assertThat(Leaning.of(few, pairs(0.4, false), 1)).containsOnly(-1);
    }

    @Test
    void tablesCountLevelsAloneAndTogether() {
        Tables tables = new Tables(comparisons);
        tables.add(pattern(2, 2, 1), 3);
        tables.add(pattern(2, 1, 1), 1.5);
        tables.add(pattern(0, 1, 2), 0.5);

        assertThat(tables.total()).isEqualTo(5);
        assertThat(tables.count(SUBURB, 2)).isEqualTo(4.5);
        assertThat(tables.share(POSTCODE, 1)).isCloseTo(0.4, within(1e-12));
        assertThat(tables.count(SUBURB, 2, POSTCODE, 1)).isEqualTo(1.5);
        assertThat(tables.count(POSTCODE, 1, SUBURB, 2)).isEqualTo(1.5);
        assertThat(tables.count(SEX, 2, SUBURB, 2)).isZero();
        assertThat(tables.seen(SEX)).isEqualTo(1);
        assertThat(tables.seen(SUBURB)).isEqualTo(1);
        assertThat(tables.comparisons()).isEqualTo(3);
        assertThat(tables.levels(SEX)).isEqualTo(3);
    }

    @Test
    void twoTablesTogetherCountWhatBothCounted() {
        Tables one = new Tables(comparisons);
        one.add(pattern(2, 2, 1), 3);
        Tables other = new Tables(comparisons);
        other.add(pattern(2, 1, 1), 2);
        Tables sum = Tables.sum(comparisons, one, other);

        assertThat(sum.total()).isEqualTo(5);
        assertThat(sum.count(SUBURB, 2)).isEqualTo(5);
        assertThat(sum.count(SUBURB, 2, POSTCODE, 2)).isEqualTo(3);
        assertThat(sum.count(SUBURB, 2, POSTCODE, 1)).isEqualTo(2);
    }

    /** Pairs that agree on the suburb so often, and on the postcode with it or by itself. */
    private Tables pairs(double agree, boolean together) {
        Tables tables = new Tables(comparisons);
        for (int pair = 0; pair < 20_000; pair++) {
            boolean suburb = chance.nextDouble() < agree;
            boolean postcode =
                    (together && chance.nextDouble() < 0.95) ? suburb : chance.nextDouble() < agree;
            tables.add(pattern(suburb ? 2 : 1, postcode ? 2 : 1, chance.nextBoolean() ? 2 : 1), 1);
        }
        return tables;
    }

    private static long pattern(int suburb, int postcode, int sex) {
        return suburb | postcode << 4 | sex << 8;
    }

    private static Comparisons comparisons() {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("suburb", ColumnKind.CATEGORY);
        kinds.put("postcode", ColumnKind.CATEGORY);
        kinds.put("sex", ColumnKind.CATEGORY);
        return Comparisons.of(
                new FieldsWriting(kinds).add(List.of("a", "b", "c")).fields().fields());
    }
}
