package id.payung.rules.scenario;

import id.payung.rules.contribution.Contribution;
import id.payung.rules.contribution.Contributions;
import java.util.List;

/** The price of one month. */
record ContributionCalculation(Contributions contributions) implements Calculation {

    @Override
    public String name() {
        return "contribution";
    }

    @Override
    public List<String> given() {
        return List.of("month", "income", "programmes", "sector", "payer");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("base", "jkk", "jkm", "jht", "total");
    }

    @Override
    public Asked read(Given given) {
        var month = given.month("month");
        var terms = given.terms();
        return () ->
                Refusing.before(
                        contributions.refusal(month),
                        () -> answer(contributions.price(month, terms)));
    }

    private static Answer answer(Contribution price) {
        return Answer.of("base", price.base())
                .and("jkk", price.jkk())
                .and("jkm", price.jkm())
                .and("jht", price.jht())
                .and("total", price.total())
                .because(price.because());
    }
}
