package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.MonthView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month's contributions by fund, and its bills.
 *
 * @param activeAsOf the day of which the insurer's list speaks, absent while none came
 */
public record MonthPage(
        YearMonth month,
        List<MonthView> funds,
        List<Bill> bills,
        @Nullable LocalDate activeAsOf,
        long paidNotActive,
        long activeNotOrdered) {

    public long activePeople() {
        return funds.stream().mapToLong(MonthView::active).sum();
    }

    public long people() {
        return funds.stream().mapToLong(MonthView::ordered).sum();
    }

    public long orderedAmount() {
        return funds.stream().mapToLong(MonthView::orderedAmount).sum();
    }

    public long paidPeople() {
        return funds.stream().mapToLong(MonthView::paid).sum();
    }

    public long paidAmount() {
        return funds.stream().mapToLong(MonthView::paidAmount).sum();
    }
}
