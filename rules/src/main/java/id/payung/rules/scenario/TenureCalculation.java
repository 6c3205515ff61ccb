package id.payung.rules.scenario;

import id.payung.rules.membership.Memberships;
import id.payung.rules.membership.Tenure;
import java.util.List;

/** How long cover had run when something happened. */
record TenureCalculation(Memberships memberships) implements Calculation {

    @Override
    public String name() {
        return "tenure";
    }

    @Override
    public List<String> given() {
        return List.of("starts_on", "paid_months", "event_on");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("months", "years");
    }

    @Override
    public Asked read(Given given) {
        var startsOn = given.startsOn();
        var paid = given.paidMonths();
        var eventOn = given.date("event_on");
        return () ->
                Refusing.before(
                        memberships.refusal(eventOn),
                        () -> answer(memberships.tenure(startsOn, paid, eventOn)));
    }

    private static Answer answer(Tenure tenure) {
        return Answer.of("months", tenure.months())
                .and("years", tenure.years())
                .because(tenure.because());
    }
}
