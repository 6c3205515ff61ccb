package id.payung.rules.scenario;

import id.payung.rules.accident.AccidentBenefit;
import id.payung.rules.accident.AccidentBenefits;
import java.util.List;

/** What an accident at work pays. */
record AccidentBenefitCalculation(AccidentBenefits benefits, AccidentReader reader)
        implements Calculation {

    @Override
    public String name() {
        return "accident_benefit";
    }

    @Override
    public List<String> given() {
        return List.of(
                "base",
                "accident_on",
                "outcome",
                "incapacity_months",
                "losses",
                "left_handed",
                "transport",
                "home_care",
                "children");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers(
                "temporary_incapacity",
                "disability",
                "death",
                "funeral",
                "periodic",
                "transport",
                "home_care",
                "scholarship_first_year",
                "scholarship_total",
                "cash");
    }

    @Override
    public Asked read(Given given) {
        var accident = reader.read(given);
        return () ->
                Refusing.before(
                        benefits.refusal(accident.accidentOn()),
                        () -> answer(benefits.assess(accident)));
    }

    private static Answer answer(AccidentBenefit benefit) {
        return Answer.of("temporary_incapacity", benefit.temporaryIncapacity())
                .and("disability", benefit.settlement().disability())
                .and("death", benefit.settlement().death())
                .and("funeral", benefit.settlement().funeral())
                .and("periodic", benefit.settlement().periodic())
                .and("transport", benefit.transport())
                .and("home_care", benefit.homeCare())
                .and("scholarship_first_year", benefit.scholarship().firstYear())
                .and("scholarship_total", benefit.scholarship().total())
                .and("cash", benefit.cash())
                .because(benefit.because());
    }
}
