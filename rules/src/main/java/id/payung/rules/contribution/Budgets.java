package id.payung.rules.contribution;

import id.payung.rules.law.Because;
import id.payung.rules.law.Law;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How many workers an amount of money covers. */
public final class Budgets {
    private final Contributions contributions;

    private Budgets(Contributions contributions) {
        this.contributions = contributions;
    }

    public static Budgets under(Law law) {
        return new Budgets(Contributions.under(law));
    }

    /**
     * Workers on the first row with JKK and JKM, each covered for all the months.
     *
     * @param months 1 or more
     * @return less than one worker gives 0 workers and the whole amount as remainder
     */
    public Budget of(long amount, YearMonth from, int months, Payer payer, Sector sector) {
        var to = from.plusMonths(months - 1L);
        var span = contributions.over(from, to, Terms.of(payer, sector));
        var workers = amount / span.total();
        var because = new ArrayList<>(span.because());
        because.add(Because.ground(PaymentClause.WHOLE_WORKERS_ONLY, workers * span.total()));
        return new Budget(workers, span.total(), amount % span.total(), because);
    }

    /**
     * The reach of an amount.
     *
     * @param perWorker rupiah one worker costs over the months
     * @param remainder rupiah that is left
     */
    public record Budget(long workers, long perWorker, long remainder, List<Because> because) {}
}
