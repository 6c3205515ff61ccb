package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One person, or what otherwise? */
class WeighingTests {
    private final Model strangers = Models.first().among(50_000);
    private final Weighing weighing = Weighing.of(strangers);

    /** Everything alike but what is said: one figure of the serial stands otherwise. */
    private static Map<Evidence, Agreement> alike() {
        Map<Evidence, Agreement> agreements = new EnumMap<>(Evidence.class);
        for (Evidence each : Evidence.values()) {
            agreements.put(each, Agreement.EXACT);
        }
        agreements.put(Evidence.NIK, Agreement.ONE_SLIP);
        return agreements;
    }

    private static Map<Evidence, Agreement> brothers() {
        Map<Evidence, Agreement> agreements = alike();
        agreements.put(Evidence.NAME, Agreement.DIFFERENT);
        agreements.put(Evidence.BORN_ON, Agreement.TWO_SLIPS);
        agreements.put(Evidence.NIK, Agreement.TWO_SLIPS);
        agreements.put(Evidence.PHONE, Agreement.DIFFERENT);
        return agreements;
    }

    private Score score(Map<Evidence, Agreement> agreements, int place, double rarity) {
        List<Clue> clues = new ArrayList<>();
        agreements.forEach(
                (evidence, agreement) ->
                        clues.add(
                                new Clue(
                                        evidence,
                                        agreement,
                                        0,
                                        evidence == Evidence.MOTHER ? rarity : 0,
                                        evidence == Evidence.NIK ? List.of(place) : List.of())));
        return weighing.weigh(clues);
    }

    @Test
    void whatOneHouseholdSharesIsSaidOnceAndBrothersAreTwo() {
        Score score = score(brothers(), 16, 5);
        assertThat(score.against()).isEqualTo(Otherwise.HOUSEHOLD);
        assertThat(score.probability()).isLessThan(0.001);
        assertThat(score.clues())
                .filteredOn(clue -> clue.evidence() == Evidence.FAMILY_CARD)
                .allSatisfy(clue -> assertThat(clue.bits()).isCloseTo(0, offset(0.1)));
    }

    @Test
    void theSameNameUnderOneMistypedFigureIsOnePersonThoughAllElseIsTheHouseholds() {
        assertThat(score(alike(), 5, 0).probability()).isGreaterThan(0.999);
    }

    @Test
    void twinsOfUnlikeNamesAreTwo() {
        Map<Evidence, Agreement> twins = alike();
        twins.put(Evidence.NAME, Agreement.DIFFERENT);
        Score score = score(twins, 16, 0);
        assertThat(score.against()).isEqualTo(Otherwise.TWINS);
        assertThat(score.probability()).isLessThan(0.1);
    }

    @Test
    void twinsOfLikeNamesAreLeftToPeople() {
        Map<Evidence, Agreement> twins = alike();
        twins.put(Evidence.NAME, Agreement.CLOSE);
        assertThat(score(twins, 16, 0).probability()).isBetween(0.1, 0.95);
        assertThat(score(twins, 5, 0).probability())
                .as("twins' numbers differ in the serial only")
                .isGreaterThan(0.95);
    }

    @Test
    void neighboursOfOneBirthdayHaveNeighbouringNumbersAndAreTwo() {
        Map<Evidence, Agreement> neighbours = alike();
        neighbours.put(Evidence.NAME, Agreement.DIFFERENT);
        neighbours.put(Evidence.MOTHER, Agreement.DIFFERENT);
        neighbours.put(Evidence.FAMILY_CARD, Agreement.DIFFERENT);
        neighbours.put(Evidence.PHONE, Agreement.DIFFERENT);
        Score score = score(neighbours, 16, 0);
        assertThat(score.against()).isEqualTo(Otherwise.NEIGHBOURS);
        assertThat(score.probability()).isLessThan(0.001);
    }

    @Test
    void theExplanationAddsUpToTheScore() {
        for (Map<Evidence, Agreement> each : List.of(alike(), brothers())) {
            Score score = score(each, 16, 3);
            assertThat(score.prior() + score.clues().stream().mapToDouble(Clue::bits).sum())
                    .isCloseTo(score.bits(), offset(1e-9));
        }
    }

    @Test
    void noAlternativeMakesTwoRecordsLikelierOnePerson() {
        double alone = strangers.bits(new int[10]);
        Map<Evidence, Agreement> nothing = new EnumMap<>(Evidence.class);
        for (Evidence each : Evidence.values()) {
            nothing.put(each, Agreement.MISSING);
        }
        assertThat(score(nothing, 1, 0).bits()).isLessThanOrEqualTo(alone);
    }

    @Test
    void aRareMotherIsWorthMoreAmongStrangersAndNothingAmongHerChildren() {
        assertThat(score(brothers(), 16, 8).bits())
                .isCloseTo(score(brothers(), 16, 0).bits(), offset(0.2));
        Map<Evidence, Agreement> namesakes = alike();
        namesakes.put(Evidence.FAMILY_CARD, Agreement.DIFFERENT);
        namesakes.put(Evidence.VILLAGE, Agreement.DIFFERENT);
        namesakes.put(Evidence.NIK, Agreement.DIFFERENT);
        assertThat(score(namesakes, 16, 3).bits()).isGreaterThan(score(namesakes, 16, -3).bits());
    }

    @ParameterizedTest
    @EnumSource
    void recordsOfOnePersonAgreeAlikeWhateverTheyAreHeldAgainst(Otherwise against) {
        Model model = Models.shipped(against);
        for (int at = 0; at < model.terms().size(); at++) {
            Term term = model.terms().get(at);
            Term first = strangers.terms().get(at);
            assertThat(term.field()).isEqualTo(first.field());
            assertThat(term.levels()).isEqualTo(first.levels());
            assertThat(term.m().getLast()).isEqualTo(first.m().getLast());
        }
    }

    @ParameterizedTest
    @EnumSource
    void allSharesTogetherAreOne(Otherwise against) {
        for (Term term : Models.shipped(against).terms()) {
            assertThat(term.u())
                    .allSatisfy(
                            row ->
                                    assertThat(row.stream().mapToDouble(each -> each).sum())
                                            .as(term.field())
                                            .isCloseTo(1, offset(1e-3)));
        }
    }

    @ParameterizedTest(name = "name {0}, birth {1}, NIK {2}: two people is {3}")
    @CsvSource({
        "DIFFERENT, TWO_SLIPS, TWO_SLIPS, true",
        "SLIGHT, ONE_SLIP, ONE_SLIP, true",
        "ALIKE, DIFFERENT, DIFFERENT, true",
        "DIFFERENT, EXACT, ONE_SLIP, false",
        "DIFFERENT, MISSING, TWO_SLIPS, false",
        "SOUND, TWO_SLIPS, TWO_SLIPS, false",
        "EXACT, DIFFERENT, DIFFERENT, false",
        "MISSING, DIFFERENT, DIFFERENT, false"
    })
    void twoNumbersTwoNamesAndTwoBirthDatesAreTwoPeople(
            Agreement name, Agreement born, Agreement nik, boolean two) {
        Map<Evidence, Agreement> agreements = alike();
        agreements.put(Evidence.NAME, name);
        agreements.put(Evidence.BORN_ON, born);
        agreements.put(Evidence.NIK, nik);
        assertThat(score(agreements, 16, 0).isRefuted()).isEqualTo(two);
    }
}
