package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.funding.Approvers;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays bills by two people: one orders the payment (SPM), another records that the money left
 * (SP2D). A month is paid when what left, less what came back, is what is owed to the rupiah;
 * anything else waits in suspense.
 */
@Component
@Transactional
public class Contributions {
    private final BillRows bills;
    private final VoucherRows vouchers;
    private final PaymentRows payments;
    private final Settling settling;
    private final Guard guard;

    Contributions(
            BillRows bills,
            VoucherRows vouchers,
            PaymentRows payments,
            Settling settling,
            Guard guard) {
        this.bills = bills;
        this.vouchers = vouchers;
        this.payments = payments;
        this.settling = settling;
        this.guard = guard;
    }

    /** Who may order, and what is kept of it. */
    @Component
    record Guard(Approvers approvers, AuditTrail audit) {}

    /**
     * Records the order to pay (SPM) as its paper says; an amount that is not owed is recorded and
     * shown as a difference.
     *
     * @return empty when there is no such bill
     */
    public Optional<Outcome<PaymentOrder, PaymentRefused>> orderPayment(
            UUID bill, Voucher voucher) {
        return locked(bill).map(found -> order(found, voucher));
    }

    private Outcome<PaymentOrder, PaymentRefused> order(Bill bill, Voucher voucher) {
        if (!Acting.required().may(Permission.ORDER_PAYMENTS, bill.territory())) {
            return Outcome.refused(new PaymentRefused.NotPermitted());
        }
        Optional<PaymentOrder> same =
                vouchers.ordersOf(bill.id()).stream()
                        .filter(order -> order.cancelledAt() == null)
                        .filter(order -> order.voucher().equals(voucher))
                        .findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        Optional<PaymentRefused> refusal =
                PaymentRefused.of(voucher)
                        .or(() -> unorderable(bill))
                        .or(() -> notAnApprover(bill));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return vouchers.addOrder(bill, voucher)
                .<Outcome<PaymentOrder, PaymentRefused>>map(
                        id -> {
                            record("payment.ordered", bill, voucher);
                            return Outcome.done(vouchers.order(id).orElseThrow());
                        })
                .orElseGet(() -> Outcome.refused(new PaymentRefused.NumberTaken(voucher.number())));
    }

    private Optional<PaymentRefused> notAnApprover(Bill bill) {
        return guard.approvers
                .cleared(bill.fund(), bill.territory())
                .fold(
                        _ -> Optional.empty(),
                        why -> Optional.of(new PaymentRefused.NotAnApprover(why)));
    }

    private static Optional<PaymentRefused> unorderable(Bill bill) {
        if (bill.step() == Bill.Step.PAID) {
            return Optional.of(new PaymentRefused.AlreadyPaid(bill.month(), bill.decreeNumber()));
        }
        return bill.code() == null
                ? Optional.of(new PaymentRefused.CodeMissing())
                : Optional.empty();
    }

    /** Takes an order back before its money left; empty when there is no such order. */
    public Optional<Outcome<PaymentOrder, PaymentRefused>> cancelOrder(UUID paymentOrder) {
        return held(paymentOrder).map(held -> cancel(held.bill, held.order));
    }

    private Outcome<PaymentOrder, PaymentRefused> cancel(Bill bill, PaymentOrder order) {
        if (!Acting.required().may(Permission.ORDER_PAYMENTS, bill.territory())) {
            return Outcome.refused(new PaymentRefused.NotPermitted());
        }
        if (!order.isOpen()) {
            return Outcome.refused(new PaymentRefused.OrderClosed(order.voucher().number()));
        }
        vouchers.cancel(order.id());
        record("payment.order_cancelled", bill, order.voucher());
        return Outcome.done(vouchers.order(order.id()).orElseThrow());
    }

    /**
     * Records that the money of an order left (SP2D) and settles the bill if it is now exact.
     * Saying the same again changes nothing and gives the same answer.
     *
     * @return the bill as it stands now; empty when there is no such order
     */
    public Optional<Outcome<Bill, PaymentRefused>> recordDisbursement(
            UUID paymentOrder, Voucher voucher) {
        return held(paymentOrder).map(held -> disburse(held.bill, held.order, voucher));
    }

    private Outcome<Bill, PaymentRefused> disburse(Bill bill, PaymentOrder order, Voucher voucher) {
        Optional<PaymentRefused> refusal =
                unrecordable(bill, voucher)
                        .or(
                                () ->
                                        order.orderedBy().equals(Acting.required().account())
                                                ? Optional.of(new PaymentRefused.SamePerson())
                                                : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (order.disbursed() != null && order.disbursed().voucher().equals(voucher)) {
            return Outcome.done(bill);
        }
        if (!order.isOpen()) {
            return Outcome.refused(new PaymentRefused.OrderClosed(order.voucher().number()));
        }
        if (!vouchers.addDisbursement(bill, order, voucher)) {
            return Outcome.refused(new PaymentRefused.NumberTaken(voucher.number()));
        }
        record("payment.disbursed", bill, voucher);
        return Outcome.done(settling.settle(bill.id()));
    }

    /**
     * Records money of a bill that came back to the treasury (STS). Of a bill in suspense it
     * settles the bill if it is now exact; of a settled one the months stay paid, and the fund's
     * ledger keeps what came back.
     *
     * @return the bill as it stands now; empty when there is no such bill
     */
    public Optional<Outcome<Bill, PaymentRefused>> recordReturn(UUID bill, Voucher voucher) {
        return locked(bill).map(found -> giveBack(found, voucher));
    }

    private Outcome<Bill, PaymentRefused> giveBack(Bill bill, Voucher voucher) {
        Optional<PaymentRefused> refusal = unrecordable(bill, voucher);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean known =
                vouchers.returnsOf(bill.id()).stream()
                        .anyMatch(returned -> returned.voucher().equals(voucher));
        if (known) {
            return Outcome.done(bill);
        }
        long out = bill.isMoneyOut() ? bill.net() : 0;
        if (voucher.amount() > out) {
            return Outcome.refused(new PaymentRefused.NothingToReturn(out));
        }
        Optional<UUID> returned = vouchers.addReturn(bill, voucher);
        if (returned.isEmpty()) {
            return Outcome.refused(new PaymentRefused.NumberTaken(voucher.number()));
        }
        record("payment.returned", bill, voucher);
        return Outcome.done(
                bill.step() == Bill.Step.PAID
                        ? settling.refund(bill, returned.get(), voucher.amount())
                        : settling.settle(bill.id()));
    }

    private static Optional<PaymentRefused> unrecordable(Bill bill, Voucher voucher) {
        return Acting.required().may(Permission.RECORD_PAYMENTS, bill.territory())
                ? PaymentRefused.of(voucher)
                : Optional.of(new PaymentRefused.NotPermitted());
    }

    /** The settled payments of the decree by month. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Payment> paymentsOf(UUID decree) {
        return payments.of(decree);
    }

    /**
     * The orders of a bill with the money that answered them, in the order in which they were made.
     */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<PaymentOrder> ordersOf(UUID bill) {
        return vouchers.ordersOf(bill);
    }

    /** One order; empty when there is none or the actor may not see its fund's money. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<PaymentOrder> order(UUID paymentOrder) {
        return vouchers.order(paymentOrder);
    }

    /** What came back of an unsettled bill. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Returned> returnsOf(UUID bill) {
        return vouchers.returnsOf(bill);
    }

    private Optional<Bill> locked(UUID bill) {
        return bills.find(bill)
                .flatMap(
                        found -> {
                            payments.lock(found.decree());
                            return bills.locked(bill);
                        });
    }

    private Optional<Held> held(UUID order) {
        return vouchers.order(order)
                .flatMap(found -> locked(found.bill()))
                .map(bill -> new Held(bill, vouchers.order(order).orElseThrow()));
    }

    private void record(String action, Bill bill, Voucher voucher) {
        guard.audit.record(
                action,
                "bill",
                bill.id(),
                bill.territory(),
                Map.of(
                        "month", bill.month().toString(),
                        "number", voucher.number(),
                        "amount", voucher.amount(),
                        "owed", bill.amount()));
    }

    private record Held(Bill bill, PaymentOrder order) {}
}
