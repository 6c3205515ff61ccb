package id.payung.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Commonness;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.linkage.records.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** People's decisions correct the model, and only as far as they speak. */
class TeachingTests {
    private static final List<Agreement> LEVELS =
            List.of(Agreement.MISSING, Agreement.DIFFERENT, Agreement.EXACT);

    @Test
    void withoutDecisionsTheModelStaysAsItWas() {
        Model model = model(0.9, 0.1);

        assertThat(Teaching.by(List.of(), model)).isEqualTo(model);
    }

    @Test
    void aFewDecisionsMoveTheWeightsALittle() {
        Model taught = Teaching.by(List.of(decision(Agreement.EXACT, true)), model(0.5, 0.5));

        assertThat(exact(taught)).isBetween(0.01, 1.5);
    }

    @Test
    void hundredsOfDecisionsMoveTheWeightsToWherePeopleAre() {
        List<Decision> decisions = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(1);
        for (int at = 0; at < 4000; at++) {
            boolean exact = chance.nextBoolean();
            double same = exact ? 0.8 : 0.2;
            Agreement agreement = exact ? Agreement.EXACT : Agreement.DIFFERENT;
            decisions.add(decision(agreement, chance.nextDouble() < same));
        }

        Model taught = Teaching.by(decisions, model(0.5, 0.5));

        assertThat(probability(taught, 2)).isCloseTo(0.8, within(0.03));
        assertThat(probability(taught, 1)).isCloseTo(0.2, within(0.03));
    }

    @Test
    void pairsChosenByTheirScoreTeachTheSameAsAllPairs() {
        List<Decision> all = new ArrayList<>();
        List<Decision> differentOnly = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(2);
        for (int at = 0; at < 20_000; at++) {
            boolean exact = chance.nextBoolean();
            boolean same = chance.nextDouble() < (exact ? 0.7 : 0.1);
            Decision decision = decision(exact ? Agreement.EXACT : Agreement.DIFFERENT, same);
            all.add(decision);
            if (!exact || at % 20 == 0) {
                differentOnly.add(decision);
            }
        }

        Model fromAll = Teaching.by(all, model(0.5, 0.5));
        Model fromSome = Teaching.by(differentOnly, model(0.5, 0.5));

        assertThat(probability(fromSome, 2)).isCloseTo(probability(fromAll, 2), within(0.05));
        assertThat(probability(fromSome, 1)).isCloseTo(probability(fromAll, 1), within(0.05));
    }

    @Test
    void whatNobodyDecidedAboutStays() {
        Model taught = Teaching.by(List.of(decision(Agreement.EXACT, true)), model(0.9, 0.1));

        assertThat(taught.terms().getFirst().taught().get(1)).isZero();
    }

    @Test
    void teachingAgainReplacesWhatWasTaughtBefore() {
        List<Decision> decisions = List.of(decision(Agreement.EXACT, true));
        Model once = Teaching.by(decisions, model(0.9, 0.1));

        assertThat(Teaching.by(decisions, once)).isEqualTo(once);
        assertThat(Teaching.by(List.of(), once)).isEqualTo(model(0.9, 0.1));
    }

    private static Decision decision(Agreement agreement, boolean same) {
        return new Decision(Map.of("nama", agreement), same);
    }

    private static double exact(Model model) {
        return model.terms().getFirst().taught().get(2);
    }

    private static double probability(Model model, int level) {
        return 1 / (1 + Math.pow(2, -model.bits(new int[] {level})));
    }

    /** Even odds before anything is compared. */
    private static Model model(double m, double u) {
        Term term =
                Term.untaught(
                        "nama",
                        ColumnKind.NAME,
                        LEVELS,
                        -1,
                        List.of(List.of(0.01, 0.99 - m + 0.0, m)),
                        List.of(List.of(0.01, 0.99 - u + 0.0, u)),
                        new Commonness(0.1, Map.of(), 0.1));
        return new Model(0.5, 100, List.of(term), List.of());
    }
}
