package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.MonthView;

import java.time.YearMonth;
import java.util.List;

/** One month's contributions by fund, and its bills. */
public record MonthPage(YearMonth month, List<MonthView> funds, List<Bill> bills) {

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
