package id.payung.rules.scenario;

import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Credits;
import java.util.List;

/** What was paid beyond the discounted price. */
record CreditCalculation(Contributions contributions, Credits credits) implements Calculation {

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public List<String> given() {
        return List.of("from", "to", "sector", "payer", "income", "programmes", "paid_total");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("credit");
    }

    @Override
    public Asked read(Given given) {
        var from = given.month("from");
        var to = given.month("to");
        given.span(from, to);
        var terms = given.terms();
        var paidTotal = given.rupiah("paid_total");
        return () ->
                Refusing.before(
                        contributions.refusal(from),
                        () -> answer(credits.of(from, to, terms, paidTotal)));
    }

    private static Answer answer(Credits.Credit credit) {
        return Answer.of("credit", credit.amount()).because(credit.because());
    }
}
