package id.payung.rules.accident;

import static id.payung.rules.accident.AccidentClause.BASE_OF_THE_CONTRIBUTION;
import static id.payung.rules.accident.AccidentClause.SCHOLARSHIP_WITHOUT_TENURE;

import id.payung.rules.contribution.Brackets;
import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.scholarship.Scholarship;
import id.payung.rules.scholarship.Scholarships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Work accident benefits (PP 82/2019 Lampiran III). There is no waiting time: a worker is covered
 * fully from the first day, scholarships included.
 */
public final class AccidentBenefits {
    private final Brackets brackets;
    private final Incapacity incapacity;
    private final DisabilityTable disabilities;
    private final Settlements settlements;
    private final Costs costs;
    private final Scholarships scholarships;
    private final Dated<Long> modelled;

    private AccidentBenefits(Law law) {
        brackets = Brackets.under(law);
        incapacity = Incapacity.under(law);
        disabilities = new DisabilityTable(law);
        settlements = new Settlements(law, disabilities);
        costs = Costs.under(law);
        scholarships = Scholarships.under(law);
        modelled = law.amounts("accident/months_of_base");
    }

    public static AccidentBenefits under(Law law) {
        return new AccidentBenefits(law);
    }

    /** What the law says about accidents, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(AccidentClause.values());
    }

    /** Why an accident cannot be judged, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(LocalDate accidentOn) {
        return modelled.refusal(accidentOn);
    }

    /** The parts of the body that the disability table knows, in its order. */
    public SequencedSet<String> parts() {
        return disabilities.parts();
    }

    /**
     * What an accident pays.
     *
     * @throws IllegalArgumentException when the base is not in the contribution table
     */
    public AccidentBenefit assess(AccidentCase accident) {
        var day = accident.accidentOn();
        if (!brackets.bases(day).contains(accident.base())) {
            throw new IllegalArgumentException("no base " + accident.base());
        }
        var because = new ArrayList<Because>();
        because.add(Because.ground(BASE_OF_THE_CONTRIBUTION, accident.base()));
        var pay = incapacity.pays(accident, because);
        var settlement = settlements.of(accident, because);
        var transport = costs.transport(accident, because);
        var homeCare = costs.homeCare(accident, because);
        var scholarship = scholarship(accident, because);
        return new AccidentBenefit(pay, settlement, transport, homeCare, scholarship, because);
    }

    private Scholarship scholarship(AccidentCase accident, List<Because> because) {
        var entitled = accident.outcome() == Outcome.DEATH || accident.outcome() == Outcome.TOTAL;
        if (!entitled) {
            return Scholarship.nothing(accident.accidentOn());
        }
        var scholarship = scholarships.schedule(accident.accidentOn(), accident.children());
        because.add(Because.ground(SCHOLARSHIP_WITHOUT_TENURE, scholarship.total()));
        because.addAll(scholarship.because());
        return scholarship;
    }
}
