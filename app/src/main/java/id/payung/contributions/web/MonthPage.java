package id.payung.contributions.web;

import id.payung.contributions.MonthView;
import id.payung.contributions.Payment;
import id.payung.enrolment.Decree;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One month's contributions by fund, and one decree's month to be paid.
 *
 * @param ordered workers of the chosen decree's month
 * @param amount rupiah of the chosen decree's month
 */
public record MonthPage(
        YearMonth month,
        List<MonthView> funds,
        @Nullable Decree decree,
        long ordered,
        long amount,
        List<Payment> payments,
        List<Decree> decrees,
        LocalDate today,
        @Nullable Refusal refusal,
        Map<String, String> errors) {

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

    /** The payment of the chosen decree's month, where it is recorded. */
    public Optional<Payment> payment() {
        return payments.stream().filter(paid -> paid.month().equals(month)).findFirst();
    }

    /** Decrees whose months hold this one. */
    public List<Decree> decreesOfMonth() {
        return decrees.stream().filter(one -> one.months().contains(month)).toList();
    }
}
