package id.payung.rules.scenario;

import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.death.DeathCase;
import java.util.List;

/** What a family receives after a death not caused by work. */
record DeathBenefitCalculation(DeathBenefits benefits, Children children) implements Calculation {

    @Override
    public String name() {
        return "death_benefit";
    }

    @Override
    public List<String> given() {
        return List.of("starts_on", "paid_months", "died_on", "children");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers(
                "lump_sum",
                "periodic",
                "funeral",
                "cash",
                "scholarship_first_year",
                "scholarship_total");
    }

    @Override
    public Asked read(Given given) {
        var startsOn = given.startsOn();
        var paid = given.paidMonths();
        var death = new DeathCase(startsOn, paid, given.date("died_on"), children.read(given));
        return () ->
                Refusing.before(
                        benefits.refusal(death.diedOn()), () -> answer(benefits.assess(death)));
    }

    private static Answer answer(DeathBenefit benefit) {
        return Answer.of("lump_sum", benefit.lumpSum())
                .and("periodic", benefit.periodic())
                .and("funeral", benefit.funeral())
                .and("cash", benefit.cash())
                .and("scholarship_first_year", benefit.scholarship().firstYear())
                .and("scholarship_total", benefit.scholarship().total())
                .because(benefit.because(), benefit.findings());
    }
}
