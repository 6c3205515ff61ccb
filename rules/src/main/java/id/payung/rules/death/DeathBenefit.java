package id.payung.rules.death;

import id.payung.rules.law.Because;
import id.payung.rules.law.Finding;
import id.payung.rules.scholarship.Scholarship;
import java.util.List;

/**
 * What the family receives, in rupiah.
 *
 * <p>Before the waiting time is over the one flat amount is reported as funeral money.
 *
 * @param findings the conditions in the order the law sets them
 * @param because the clauses applied; their items add up to the cash
 */
public record DeathBenefit(
        long lumpSum,
        long periodic,
        long funeral,
        Scholarship scholarship,
        List<Finding> findings,
        List<Because> because) {

    public DeathBenefit {
        findings = List.copyOf(findings);
        because = List.copyOf(because);
    }

    /** Paid once; scholarships come on top, year by year. */
    public long cash() {
        return lumpSum + periodic + funeral;
    }
}
