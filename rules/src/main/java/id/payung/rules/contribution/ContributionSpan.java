package id.payung.rules.contribution;

import id.payung.rules.law.Because;
import java.time.YearMonth;
import java.util.ArrayList;
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
        var reasons = new ArrayList<Because>();
        for (var i = 0; i < each.size(); ) {
            var alike = alikeFrom(i);
            each.get(i).because().forEach(reason -> reasons.add(reason.times(alike)));
            i += alike;
        }
        return Because.merged(reasons);
    }

    /** How many months in a row have the price of the one at the index, itself included. */
    private int alikeFrom(int index) {
        var next = index + 1;
        while (next < each.size() && each.get(next).equals(each.get(index))) {
            next++;
        }
        return next - index;
    }
}
