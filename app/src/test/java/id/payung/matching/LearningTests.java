package id.payung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.matching.Lessons.Lesson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@value Learning#EVERY} decisions teach. */
class LearningTests {
    private final Model first = Models.first().among(50_000);

    /** Names that sound alike, the last figure of the NIK another: twins, or one person twice? */
    private static List<Clue> doubtful(Agreement name) {
        List<Clue> clues = new ArrayList<>();
        for (Evidence each : Evidence.values()) {
            Agreement agreement =
                    switch (each) {
                        case NAME -> name;
                        case NIK -> Agreement.ONE_SLIP;
                        case PHONE -> Agreement.MISSING;
                        default -> Agreement.EXACT;
                    };
            clues.add(
                    new Clue(
                            each, agreement, 0, 0, each == Evidence.NIK ? List.of(16) : List.of()));
        }
        return clues;
    }

    private static List<Lesson> decisions(int count, boolean same) {
        return Collections.nCopies(count, new Lesson(doubtful(Agreement.CLOSE), same));
    }

    private double chance(Model model, Agreement name) {
        return Weighing.of(model).weigh(doubtful(name)).probability();
    }

    private double taught(Model model, Evidence evidence, Agreement level) {
        Term term =
                model.terms().stream()
                        .filter(each -> each.field().equals(evidence.name()))
                        .findFirst()
                        .orElseThrow();
        return term.taught().get(term.levels().indexOf(level));
    }

    @Test
    void whatPeopleCallOnePersonCountsForMoreFromThenOn() {
        Model after = Learning.taught(decisions(Learning.EVERY, true), first);
        assertThat(taught(after, Evidence.NAME, Agreement.CLOSE)).isPositive();
        assertThat(chance(after, Agreement.CLOSE))
                .isGreaterThan(chance(first, Agreement.CLOSE))
                .isGreaterThan(0.9);
    }

    @Test
    void whatPeopleCallTwoCountsForLess() {
        Model after = Learning.taught(decisions(Learning.EVERY, false), first);
        assertThat(taught(after, Evidence.NAME, Agreement.CLOSE)).isNegative();
        assertThat(chance(after, Agreement.CLOSE))
                .isLessThan(chance(first, Agreement.CLOSE))
                .isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moreDecisionsMoveItFarther(boolean same) {
        double few = chance(Learning.taught(decisions(3, same), first), Agreement.CLOSE);
        double many = chance(Learning.taught(decisions(100, same), first), Agreement.CLOSE);
        double before = chance(first, Agreement.CLOSE);
        assertThat(Math.abs(many - before)).isGreaterThan(Math.abs(few - before));
    }

    @Test
    void nobodyDecidedNothingIsLearnt() {
        Model after = Learning.taught(List.of(), first);
        assertThat(chance(after, Agreement.CLOSE)).isEqualTo(chance(first, Agreement.CLOSE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Agreement.class,
            names = {"DIFFERENT", "SOUND", "ONE_SLIP", "EXACT"})
    void namesThatNobodyDecidedAboutKeepTheirOwnWorth(Agreement other) {
        Model after = Learning.taught(decisions(Learning.EVERY, true), first);
        assertThat(taught(after, Evidence.NAME, other)).isCloseTo(0, offset(1e-9));
    }

    /** Of four such pairs three are one person: the chance becomes what happens. */
    @Test
    void theChanceComesToWhatPeopleDecide() {
        List<Lesson> lessons = new ArrayList<>(decisions(300, true));
        lessons.addAll(decisions(100, false));
        assertThat(chance(Learning.taught(lessons, first), Agreement.CLOSE))
                .isCloseTo(0.75, offset(0.05));
    }

    /** Learnt from its own mistakes and not from what it knew: a sure "same" moves nothing. */
    @Test
    void whatWasCertainTeachesLittle() {
        List<Lesson> sure =
                Collections.nCopies(Learning.EVERY, new Lesson(doubtful(Agreement.EXACT), true));
        assertThat(taught(Learning.taught(sure, first), Evidence.NAME, Agreement.EXACT))
                .isBetween(0.0, 0.2);
    }
}
