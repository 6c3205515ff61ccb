package id.payung.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.comparison.Thresholds;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learnt from pairs of which the test knows how they came about. */
class ExpectationTests {
    private static final int FIELDS = 6;
    private static final double PAIRS = 400_000;
    private static final double MATCHES = 4000;
    private static final double[] M = {0.95, 0.9, 0.85, 0.9, 0.8, 0.97};
    private static final double[] U = {0.01, 0.02, 0.005, 0.05, 0.1, 0.002};
    private static final double[] EMPTY = {0.0, 0.1, 0.0, 0.2, 0.0, 0.0};

    private final Comparisons comparisons = comparisons();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theShareOfMatchesComesOutWithinATwentieth(long seed) {
        assertThat(learnt(independent(seed), PAIRS).prior())
                .isCloseTo(MATCHES / PAIRS, within(MATCHES / PAIRS / 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void howOftenMatchesAgreeComesOutWithinTwoPercent(long seed) {
        Model model = learnt(independent(seed), PAIRS);
        for (int at = 0; at < FIELDS; at++) {
            assertThat(agreeing(model.terms().get(at).m().getLast()))
                    .as("m of field %d", at)
                    .isCloseTo(M[at], within(0.02));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void howOftenStrangersAgreeComesOutWithinATenth(long seed) {
        Model model = learnt(independent(seed), PAIRS);
        for (int at = 0; at < FIELDS; at++) {
            assertThat(agreeing(model.terms().get(at).u().getFirst()))
                    .as("u of field %d", at)
                    .isCloseTo(U[at], within(U[at] / 10));
        }
    }

    @Test
    void everyRowOfSharesSumsToOne() {
        Model model = learnt(neighbours(4), PAIRS);
        for (Term term : model.terms()) {
            for (List<List<Double>> rows : List.of(term.m(), term.u())) {
                assertThat(rows)
                        .allSatisfy(
                                row ->
                                        assertThat(row.stream().mapToDouble(share -> share).sum())
                                                .isCloseTo(1, within(1e-6)));
            }
        }
    }

    @Test
    void whatIsNotSaidSaysNothing() {
        Model model = learnt(independent(5), PAIRS);
        for (Term term : model.terms()) {
            for (int row = 0; row < term.m().size(); row++) {
                assertThat(term.m().get(row).getFirst())
                        .isCloseTo(term.u().get(row).getFirst(), within(1e-6));
            }
        }
    }

    @Test
    void emptyColumnsThatTwoListsShareDoNotSpeakForAMatch() {
        Model model = learnt(fromTwoOffices(6), PAIRS);

        assertThat(bits(model, 2, 1, 1, 0, 0, 0)).isLessThan(bits(model, 2, 1, 1, 2, 2, 2));
        assertThat(bits(model, 1, 1, 1, 0, 0, 0)).isNegative();
    }

    @Test
    void fieldsThatGoTogetherAreNotCountedTwice() {
        Model model = learnt(neighbours(7), PAIRS);

        assertThat(bits(model, 1, 1, 1, 1, 2, 2)).isNegative();
        assertThat(model.terms()).anyMatch(term -> term.leansOn() >= 0);
    }

    @Test
    void brothersOfOneHouseAreNotMatches() {
        Model model = learnt(households(8), PAIRS);

        assertThat(bits(model, 1, 1, 2, 2, 2, 2)).isNegative();
        assertThat(bits(model, 2, 2, 2, 2, 1, 2)).isPositive();
        assertThat(bits(model, 2, 2, 2, 2, 2, 1)).isPositive();
    }

    @Test
    void aListWithoutMatchesMakesNobodyOne() {
        PatternCounts counts = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(10);
        add(counts, chance, (int) PAIRS, U);

        Model model = learnt(counts, PAIRS);

        assertThat(model.prior() * PAIRS).isLessThan(100);
    }

    @Test
    void pairsThatBlockingLeftOutCountByTheirSample() {
        PatternCounts blocked = independent(11);
        PatternCounts others = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(12);
        add(others, chance, 40_000, U);
        double all = PAIRS + 40_000 * 50;

        Evidence evidence = new Evidence(blocked, others, 50, all, 2000);
        Model model = Expectation.model(comparisons, evidence).model();

        assertThat(model.prior()).isCloseTo(MATCHES / all, within(MATCHES / all / 10));
    }

    @Test
    void theSameCountsTeachTheSame() {
        assertThat(learnt(households(13), PAIRS)).isEqualTo(learnt(households(13), PAIRS));
    }

    private Model learnt(PatternCounts counts, double pairs) {
        return Expectation.model(
                        comparisons, new Evidence(counts, new PatternCounts(), 1, pairs, 2000))
                .model();
    }

    /** Among present values. */
    private static double agreeing(List<Double> row) {
        return row.getLast() / (1 - row.getFirst());
    }

    private static double bits(Model model, int... levels) {
        return model.bits(levels);
    }

    private static PatternCounts independent(long seed) {
        PatternCounts counts = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(seed);
        add(counts, chance, (int) MATCHES, M);
        add(counts, chance, (int) (PAIRS - MATCHES), U);
        return counts;
    }

    /** Of strangers who agree on the fifth field nine of ten agree on the sixth: postcodes. */
    private static PatternCounts neighbours(long seed) {
        PatternCounts counts = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(seed);
        add(counts, chance, (int) MATCHES, M);
        add(counts, chance, (int) (PAIRS * 0.97 - MATCHES), U);
        add(counts, chance, (int) (PAIRS * 0.03), new double[] {0.01, 0.02, 0.005, 0.05, 1, 0.9});
        return counts;
    }

    /** For each match two of one house. */
    private static PatternCounts households(long seed) {
        PatternCounts counts = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(seed);
        double[] house = {0.01, 0.001, 0.95, 0.95, 0.95, 0.95};
        double[] rare = {0.01, 0.0005, 0.005, 0.005, 0.002, 0.002};
        add(counts, chance, (int) MATCHES, new double[] {0.9, 0.9, 0.9, 0.9, 0.8, 0.8});
        add(counts, chance, (int) (2 * MATCHES), house);
        add(counts, chance, (int) (PAIRS - 3 * MATCHES), rare);
        return counts;
    }

    /** Most matches are of two lists without the last three columns. */
    private static PatternCounts fromTwoOffices(long seed) {
        PatternCounts counts = new PatternCounts();
        SplittableRandom chance = new SplittableRandom(seed);
        for (int pair = 0; pair < MATCHES; pair++) {
            long pattern = pattern(chance, M);
            counts.add(pair % 10 == 0 ? pattern : pattern & 0xFFF, 1);
        }
        for (int pair = 0; pair < PAIRS - MATCHES; pair++) {
            long pattern = pattern(chance, U);
            counts.add(pair % 10 == 0 ? pattern & 0xFFF : pattern, 1);
        }
        return counts;
    }

    private static void add(
            PatternCounts counts, SplittableRandom chance, int pairs, double[] agree) {
        for (int pair = 0; pair < pairs; pair++) {
            counts.add(pattern(chance, agree), 1);
        }
    }

    private static long pattern(SplittableRandom chance, double[] agree) {
        long pattern = 0;
        for (int at = 0; at < FIELDS; at++) {
            boolean same = chance.nextDouble() < agree[at];
            long level = chance.nextDouble() < EMPTY[at] ? 0 : same ? 2 : 1;
            pattern |= level << (4 * at);
        }
        return pattern;
    }

    private static Comparisons comparisons() {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        for (int at = 0; at < FIELDS; at++) {
            kinds.put("isi " + at, ColumnKind.CODE);
        }
        List<Field> fields =
                new FieldsWriting(kinds)
                        .add(List.of("a", "b", "c", "d", "e", "f"))
                        .add(List.of("b", "c", "d", "e", "f", "g"))
                        .fields()
                        .fields();
        return Comparisons.given(new ArrayList<>(fields.stream().map(Thresholds::exact).toList()));
    }
}
