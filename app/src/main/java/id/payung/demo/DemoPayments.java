package id.payung.demo;

import id.payung.contributions.Bill;
import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentOrder;
import id.payung.contributions.Voucher;
import id.payung.demo.DemoDecrees.Desk;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Pays the months as their money comes. The tobacco money is late by two months; of the running
 * month the province paid a rupiah too little, and small payers have no code yet.
 */
@Component
class DemoPayments {
    private static final int A_FEW = 12;
    private static final int ORDERED_ON = 5;
    private static final int PAID_ON = 12;

    private final Bills bills;
    private final Contributions contributions;

    DemoPayments(Bills bills, Contributions contributions) {
        this.bills = bills;
        this.contributions = contributions;
    }

    /** How far a bill comes. */
    private enum Course {
        UNSETTLED,
        ORDERED,
        A_RUPIAH_SHORT,
        PAID
    }

    void settle(DemoDecrees.Running one, YearMonth month, LocalDate today) {
        long monthsAgo = month.until(YearMonth.from(today), ChronoUnit.MONTHS);
        Course course = course(one.fund().kind(), monthsAgo);
        for (Bill bill : of(one.desk(), one.decree(), month)) {
            switch (course) {
                case UNSETTLED -> {}
                case ORDERED -> order(one.desk().preparer(), bill, today);
                case A_RUPIAH_SHORT -> disburse(one.desk(), bill, bill.amount() - 1, today);
                case PAID -> disburse(one.desk(), bill, bill.amount(), today);
            }
        }
    }

    private static Course course(Fund.Kind kind, long monthsAgo) {
        return switch (kind) {
            case DBHCHT -> monthsAgo < 2 ? Course.ORDERED : Course.PAID;
            case APBD_PROVINCE -> monthsAgo == 0 ? Course.A_RUPIAH_SHORT : Course.PAID;
            case APBD_REGENCY -> Course.PAID;
            case VILLAGE_BUDGET, VILLAGE_AID, COMPANY, DONOR, SELF ->
                    monthsAgo == 0 ? Course.UNSETTLED : Course.PAID;
        };
    }

    private List<Bill> of(Desk desk, UUID decree, YearMonth month) {
        BillFilter owed = BillFilter.in(month).on(decree);
        return Acting.as(desk.preparer(), () -> bills.list(owed, Position.FIRST, A_FEW));
    }

    private PaymentOrder order(Actor office, Bill bill, LocalDate today) {
        String mark = bill.id().toString().substring(24).toUpperCase(Locale.ROOT);
        return Acting.as(
                office,
                () -> {
                    bills.recordCode(bill.id(), "DEMO-" + mark).orElseThrow().orElseThrow();
                    return contributions
                            .orderPayment(
                                    bill.id(),
                                    new Voucher(
                                            "SPM-DEMO-" + bill.month(),
                                            on(bill, ORDERED_ON, today),
                                            bill.amount()))
                            .orElseThrow()
                            .orElseThrow();
                });
    }

    private void disburse(Desk desk, Bill bill, long amount, LocalDate today) {
        PaymentOrder order = order(desk.preparer(), bill, today);
        Acting.run(
                desk.treasurer(),
                () ->
                        contributions
                                .recordDisbursement(
                                        order.id(),
                                        new Voucher(
                                                "SP2D-DEMO-" + bill.month(),
                                                on(bill, PAID_ON, today),
                                                amount))
                                .orElseThrow()
                                .orElseThrow());
    }

    /** That day of the month, or the present one before it. */
    private static LocalDate on(Bill bill, int day, LocalDate today) {
        LocalDate usual = bill.month().atDay(day);
        return usual.isAfter(today) ? today : usual;
    }
}
