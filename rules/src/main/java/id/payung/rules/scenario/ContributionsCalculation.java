package id.payung.rules.scenario;

import id.payung.rules.contribution.ContributionSpan;
import id.payung.rules.contribution.Contributions;
import java.util.List;

/** The price of several months. */
record ContributionsCalculation(Contributions contributions) implements Calculation {

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public List<String> given() {
        return List.of("from", "to", "income", "programmes", "sector", "payer");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("months", "total");
    }

    @Override
    public Asked read(Given given) {
        var from = given.month("from");
        var to = given.month("to");
        given.span(from, to);
        var terms = given.terms();
        return () ->
                Refusing.before(
                        contributions.refusal(from),
                        () -> answer(contributions.over(from, to, terms)));
    }

    private static Answer answer(ContributionSpan span) {
        return Answer.of("months", (long) span.months())
                .and("total", span.total())
                .because(span.because());
    }
}
