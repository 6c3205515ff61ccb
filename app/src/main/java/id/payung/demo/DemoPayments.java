package id.payung.demo;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.Voucher;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Pays every month that is over. Of the running one the largest bill was paid a rupiah short, the
 * middling wait for the treasury, and the smallest has no code yet.
 */
@Component
class DemoPayments {
    private static final int A_YEAR = 12;
    private static final long MIDDLING = 50;
    private static final long LARGE = 200;

    private final Bills bills;
    private final Contributions contributions;

    DemoPayments(Bills bills, Contributions contributions) {
        this.bills = bills;
        this.contributions = contributions;
    }

    void settle(Actor office, Actor treasurer, UUID decree, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        for (Bill bill : of(office, decree, now)) {
            if (bill.month().isBefore(now)) {
                disburse(treasurer, order(office, bill), bill, bill.amount());
            } else if (bill.workers() >= LARGE) {
                disburse(treasurer, order(office, bill), bill, bill.amount() - 1);
            } else if (bill.workers() >= MIDDLING) {
                order(office, bill);
            }
        }
    }

    private List<Bill> of(Actor office, UUID decree, YearMonth until) {
        return Acting.as(
                office,
                () -> bills.list(BillFilter.all().until(until).on(decree), Position.FIRST, A_YEAR));
    }

    private PaymentOrder order(Actor office, Bill bill) {
        String mark = bill.id().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        return Acting.as(
                office,
                () -> {
                    bills.recordCode(bill.id(), "DEMO-" + mark).orElseThrow().orElseThrow();
                    return contributions
                            .orderPayment(
                                    bill.id(),
                                    new Voucher(
                                            "SPM-DEMO-" + bill.month(),
                                            bill.month().atDay(5),
                                            bill.amount()))
                            .orElseThrow()
                            .orElseThrow();
                });
    }

    private void disburse(Actor treasurer, PaymentOrder order, Bill bill, long amount) {
        Acting.run(
                treasurer,
                () ->
                        contributions
                                .recordDisbursement(
                                        order.id(),
                                        new Voucher(
                                                "SP2D-DEMO-" + bill.month(),
                                                bill.month().atDay(12),
                                                amount))
                                .orElseThrow()
                                .orElseThrow());
    }
}
