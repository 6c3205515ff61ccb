package id.payung.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From shares to odds in bits, and from odds to what people understand. */
class OddsTests {
    private static final List<Agreement> LEVELS =
            List.of(Agreement.MISSING, Agreement.DIFFERENT, Agreement.EXACT);

    @Test
    void oneBitDoublesTheOdds() {
        Model model = model(0.5, List.of(0.2, 0.4, 0.4), List.of(0.2, 0.6, 0.2));

        assertThat(model.bits(new int[] {2})).isCloseTo(1, within(1e-12));
        assertThat(model.bits(new int[] {0})).isCloseTo(0, within(1e-12));
        assertThat(model.bits(new int[] {1})).isCloseTo(-0.58496, within(1e-5));
    }

    @ParameterizedTest(name = "{0} pairs of a thousand: {1} bits")
    @CsvSource({"500, 0", "1, -9.9643", "333.3333, -1"})
    void theOddsBeforeAnythingIsComparedAreThoseOfAnyPair(double ofThousand, double bits) {
        Model model = model(ofThousand / 1000, List.of(0.2, 0.4, 0.4), List.of(0.2, 0.6, 0.2));

        assertThat(model.priorBits()).isCloseTo(bits, within(1e-3));
    }

    @ParameterizedTest(name = "{0} records instead of 1000: {1}")
    @CsvSource({"1000, 0.004", "2000, 0.002", "500, 0.008", "1, 0.5", "100000000, 4e-8"})
    void inTwiceAsManyRecordsAPairIsHalfAsLikelyAMatch(int size, double prior) {
        Model model = new Model(0.004, 1000, List.of(), List.of("nama:exact")).among(size);

        assertThat(model.prior()).isCloseTo(prior, within(1e-12));
        assertThat(model.records()).isEqualTo(size);
        assertThat(model.rules()).containsExactly("nama:exact");
    }

    @Test
    void aLeaningFieldIsReadInTheRowOfTheOther() {
        Term nik = term("nik", ColumnKind.NIK, -1, List.of(0.2, 0.4, 0.4), List.of(0.2, 0.6, 0.2));
        List<List<Double>> m =
                List.of(List.of(0.2, 0.4, 0.4), List.of(0.2, 0.7, 0.1), List.of(0.2, 0.1, 0.7));
        List<List<Double>> u =
                List.of(List.of(0.2, 0.4, 0.4), List.of(0.2, 0.7, 0.1), List.of(0.2, 0.1, 0.7));
        Term name =
                Term.untaught(
                        "nama",
                        ColumnKind.NAME,
                        LEVELS,
                        0,
                        m,
                        List.of(u.get(0), u.get(2), u.get(1)),
                        new Commonness(0.1, Map.of(), 0.1));
        Model model = new Model(0.5, 10, List.of(nik, name), List.of());

        assertThat(model.bits(new int[] {1, 2}) - model.bits(new int[] {1, 0}))
                .isCloseTo(Math.log(0.1 / 0.7) / Math.log(2), within(1e-9));
        assertThat(model.bits(new int[] {2, 2}) - model.bits(new int[] {2, 0}))
                .isCloseTo(Math.log(0.7 / 0.1) / Math.log(2), within(1e-9));
        assertThat(model.bits(new int[] {0, 2})).isCloseTo(0, within(1e-9));
    }

    @Test
    void theTablesScoreEveryPatternAsTheModelDoes() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int round = 0; round < 50; round++) {
            Term first = random("nik", ColumnKind.NIK, -1, 1, chance);
            Term second = random("nama", ColumnKind.NAME, 0, 3, chance);
            Term third = random("desa", ColumnKind.TEXT, 1, 3, chance);
            Model model = new Model(0.01, 100, List.of(first, second, third), List.of());
            Weights weights = Weights.of(model);
            for (int pattern = 0; pattern < 27; pattern++) {
                int[] levels = {pattern % 3, pattern / 3 % 3, pattern / 9};
                long packed = levels[0] | levels[1] << 4 | levels[2] << 8;

                assertThat(weights.score(packed)).isCloseTo(model.bits(levels), within(1e-9));
                assertThat(
                                weights.prior()
                                        + weights.bits(packed, 0)
                                        + weights.bits(packed, 1)
                                        + weights.bits(packed, 2))
                        .isCloseTo(weights.score(packed), within(1e-9));
            }
            assertThat(weights.size()).isEqualTo(3);
        }
    }

    @Test
    void whatPeopleTaughtIsAddedToWhatWasCounted() {
        Term taught =
                term("nik", ColumnKind.NIK, -1, List.of(0.2, 0.4, 0.4), List.of(0.2, 0.6, 0.2))
                        .taught(List.of(0.0, 0.25, -0.75));
        Model model = new Model(0.5, 10, List.of(taught), List.of());

        assertThat(model.bits(new int[] {2})).isCloseTo(0.25, within(1e-12));
        assertThat(model.bits(new int[] {1})).isCloseTo(-0.58496 + 0.25, within(1e-5));
    }

    @ParameterizedTest(name = "{0} bits: {1}")
    @CsvSource({"0, 0.5", "1, 0.6667", "-1, 0.3333", "10, 0.99902", "-20, 0.00000095", "60, 1"})
    void bitsAreAProbabilityToo(double bits, double probability) {
        Explanation why =
                new Explanation(
                        bits - 3,
                        List.of(
                                new Explanation.Contribution(
                                        "nama", Agreement.EXACT, "euis", "euis", 2, 0.5),
                                new Explanation.Contribution(
                                        "desa", Agreement.EXACT, "nagrak", "nagrak", 1, 0)));

        assertThat(why.bits()).isCloseTo(bits, within(1e-9));
        assertThat(why.probability()).isCloseTo(probability, within(1e-4));
    }

    @Test
    void aModelFitsFieldsOfItsNamesAndKindsInItsOrder() {
        Model model = model(0.5, List.of(0.2, 0.4, 0.4), List.of(0.2, 0.6, 0.2));

        assertThat(model.fits(List.of(field("nik", ColumnKind.NIK)))).isTrue();
        assertThat(model.fits(List.of(field("nik", ColumnKind.CODE)))).isFalse();
        assertThat(model.fits(List.of(field("ktp", ColumnKind.NIK)))).isFalse();
        assertThat(model.fits(List.of())).isFalse();
        assertThat(
                        model.fits(
                                List.of(
                                        field("nik", ColumnKind.NIK),
                                        field("nama", ColumnKind.NAME))))
                .isFalse();
    }

    private static Field field(String name, ColumnKind kind) {
        return new FieldsWriting(Map.of(name, kind)).add(List.of("x")).fields().fields().getFirst();
    }

    private static Model model(double prior, List<Double> m, List<Double> u) {
        return new Model(prior, 10, List.of(term("nik", ColumnKind.NIK, -1, m, u)), List.of());
    }

    private static Term term(
            String field, ColumnKind kind, int leansOn, List<Double> m, List<Double> u) {
        return Term.untaught(
                field,
                kind,
                LEVELS,
                leansOn,
                List.of(m),
                List.of(u),
                new Commonness(0.1, Map.of(), 0.1));
    }

    private static Term random(
            String field, ColumnKind kind, int leansOn, int rows, SplittableRandom chance) {
        List<List<Double>> m = new java.util.ArrayList<>();
        List<List<Double>> u = new java.util.ArrayList<>();
        for (int row = 0; row < rows; row++) {
            m.add(List.of(chance.nextDouble(), chance.nextDouble(), chance.nextDouble()));
            u.add(List.of(chance.nextDouble(), chance.nextDouble(), chance.nextDouble()));
        }
        return Term.untaught(
                field, kind, LEVELS, leansOn, m, u, new Commonness(0.1, Map.of(), 0.1));
    }
}
