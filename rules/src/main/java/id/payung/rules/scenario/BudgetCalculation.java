package id.payung.rules.scenario;

import id.payung.rules.contribution.Budgets;
import id.payung.rules.contribution.Contributions;
import java.util.List;

/** How many workers an amount covers. */
record BudgetCalculation(Contributions contributions, Budgets budgets) implements Calculation {
    @Override
    public String name() {
        return "budget";
    }

    @Override
    public List<String> given() {
        return List.of("amount", "months", "payer", "sector", "from");
    }

    @Override
    public List<ResultKey> results() {
        return ResultKey.numbers("workers", "per_worker", "remainder");
    }

    @Override
    public Asked read(Given given) {
        var amount = given.rupiah("amount");
        var months = given.count("months", 1, Given.MOST_MONTHS);
        var payer = given.payer();
        var sector = given.sector();
        var from = given.month("from");
        return () ->
                Refusing.before(
                        contributions.refusal(from),
                        () -> answer(budgets.of(amount, from, months, payer, sector)));
    }

    private static Answer answer(Budgets.Budget budget) {
        return Answer.of("workers", budget.workers())
                .and("per_worker", budget.perWorker())
                .and("remainder", budget.remainder())
                .because(budget.because());
    }
}
