package id.payung.contributions;

import id.payung.contributions.Bill.Step;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which bills are meant; the count, the sum and the list of one filter agree.
 *
 * @param first from this month on
 * @param last up to this month
 * @param unpaid only those that are not settled
 */
public record BillFilter(
        @Nullable YearMonth first,
        @Nullable YearMonth last,
        @Nullable UUID fund,
        @Nullable UUID decree,
        @Nullable Step step,
        boolean unpaid) {
    public static BillFilter all() {
        return new BillFilter(null, null, null, null, null, false);
    }

    public static BillFilter in(YearMonth month) {
        return all().between(month, month);
    }

    public BillFilter between(@Nullable YearMonth from, @Nullable YearMonth until) {
        return new BillFilter(from, until, fund, decree, step, unpaid);
    }

    public BillFilter until(YearMonth month) {
        return between(null, month);
    }

    public BillFilter by(@Nullable UUID payingFund) {
        return new BillFilter(first, last, payingFund, decree, step, unpaid);
    }

    public BillFilter on(@Nullable UUID oneDecree) {
        return new BillFilter(first, last, fund, oneDecree, step, unpaid);
    }

    public BillFilter at(@Nullable Step wanted) {
        return new BillFilter(first, last, fund, decree, wanted, unpaid);
    }

    public BillFilter unpaidOnly() {
        return new BillFilter(first, last, fund, decree, step, true);
    }
}
