package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.contributions.PaymentRows.Order;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a fund has paid a month of a decree. */
@Component
@Transactional
public class Contributions {
    private final PaymentRows rows;
    private final Decrees decrees;
    private final Funds funds;
    private final Ledger ledger;
    private final AuditTrail audit;

    Contributions(PaymentRows rows, Decrees decrees, Funds funds, Ledger ledger, AuditTrail audit) {
        this.rows = rows;
        this.decrees = decrees;
        this.funds = funds;
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Records the payment of every worker's month at once. Saying the same again changes nothing
     * and gives the same answer; the amount must be the ordered one to the rupiah.
     *
     * @param reference the number of the treasury's order (SP2D)
     * @return empty when there is no such decree
     */
    public Optional<Outcome<Payment, PaymentRefused>> recordPayment(
            UUID decree, YearMonth month, String reference, LocalDate paidOn, long amount) {
        return decrees.find(decree)
                .map(found -> record(found, month, reference.strip(), paidOn, amount));
    }

    private Outcome<Payment, PaymentRefused> record(
            Decree decree, YearMonth month, String reference, LocalDate paidOn, long amount) {
        if (!Acting.required().may(Permission.RECORD_PAYMENTS, decree.territory())) {
            return Outcome.refused(new PaymentRefused.NotPermitted());
        }
        if (reference.isEmpty()) {
            return Outcome.refused(new PaymentRefused.ReferenceMissing());
        }
        rows.lock(decree.id());
        Optional<Payment> before = rows.find(decree.id(), month);
        if (before.isPresent()) {
            return before.get().says(reference, paidOn, amount)
                    ? Outcome.done(before.get())
                    : Outcome.refused(
                            new PaymentRefused.AlreadyPaid(month, before.get().reference()));
        }
        Order order = rows.ordered(decree.id(), month);
        if (order.workers() == 0) {
            return Outcome.refused(new PaymentRefused.NothingOrdered(month));
        }
        if (order.amount() != amount) {
            return Outcome.refused(new PaymentRefused.AmountDiffers(order.amount(), amount));
        }
        Payment payment =
                new Payment(
                        RecordId.next(),
                        decree.id(),
                        month,
                        reference,
                        paidOn,
                        amount,
                        order.workers());
        settle(payment, decree);
        return Outcome.done(payment);
    }

    private void settle(Payment payment, Decree decree) {
        rows.insert(payment, decree);
        ledger.pay(
                funds.find(decree.fund()).orElseThrow(),
                payment.id(),
                payment.month(),
                payment.amount());
        audit.record(
                "month.paid",
                "decree",
                decree.id(),
                decree.territory(),
                Map.of(
                        "month", payment.month().toString(),
                        "reference", payment.reference(),
                        "workers", payment.workers(),
                        "amount", payment.amount()));
    }

    /** Payments of the decree by month; empty for who may not see its fund's money. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Payment> paymentsOf(UUID decree) {
        return rows.of(decree);
    }
}
