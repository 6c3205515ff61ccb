package id.payung.rules.contribution;

import id.payung.rules.law.Because;
import java.time.YearMonth;
import java.util.List;

/**
 * The price of consecutive months.
 *
 * @param from first month
 * @param each one price a month, in order
 */
public record ContributionSpan(YearMonth from, List<Contribution> each) {

    public ContributionSpan {
        each = List.copyOf(each);
    }

    public int months() {
        return each.size();
    }

    public long total() {
        return each.stream().mapToLong(Contribution::total).sum();
    }

    /** The clauses of all months; the amounts of one clause under one version are added up. */
    public List<Because> because() {
        return Because.merged(each.stream().flatMap(month -> month.because().stream()).toList());
    }
}
