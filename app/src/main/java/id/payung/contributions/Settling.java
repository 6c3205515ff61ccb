package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.RecordId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a bill's months paid once the money is exact; the only place where that happens. */
@Component
class Settling {
    private final BillRows bills;
    private final VoucherRows vouchers;
    private final PaymentRows payments;
    private final Books books;

    Settling(BillRows bills, VoucherRows vouchers, PaymentRows payments, Books books) {
        this.bills = bills;
        this.vouchers = vouchers;
        this.payments = payments;
        this.books = books;
    }

    /** Where a payment is written down beside its own rows. */
    @Component
    record Books(Funds funds, Ledger ledger, AuditTrail audit) {}

    /** Settles the bill if what left, less what came back, is what is owed; the bill afterwards. */
    Bill settle(UUID id) {
        Bill bill = bills.find(id).orElseThrow();
        if (bill.step() != Bill.Step.DIFFERENT || bill.net() != bill.amount()) {
            return bill;
        }
        Payment payment = payment(bill);
        payments.insert(payment, bill);
        books.ledger.pay(
                books.funds.find(bill.fund()).orElseThrow(),
                payment.id(),
                payment.month(),
                payment.amount());
        books.audit.record(
                "month.paid",
                "decree",
                bill.decree(),
                bill.territory(),
                Map.of(
                        "month", payment.month().toString(),
                        "reference", payment.reference(),
                        "workers", payment.workers(),
                        "amount", payment.amount()));
        return bills.find(id).orElseThrow();
    }

    /** Money of a settled bill came back: its months stay paid, the ledger tells of it. */
    Bill refund(Bill bill, UUID returned, long amount) {
        books.ledger.giveBack(
                books.funds.find(bill.fund()).orElseThrow(), returned, bill.month(), amount);
        return bills.find(bill.id()).orElseThrow();
    }

    /** By the numbers of all its SP2D, on the day the last of them left. */
    private Payment payment(Bill bill) {
        List<Voucher> papers =
                vouchers.ordersOf(bill.id()).stream()
                        .map(PaymentOrder::disbursed)
                        .filter(Objects::nonNull)
                        .map(PaymentOrder.Disbursed::voucher)
                        .toList();
        LocalDate last =
                papers.stream().map(Voucher::dated).max(Comparator.naturalOrder()).orElseThrow();
        return new Payment(
                RecordId.next(),
                bill.decree(),
                bill.month(),
                papers.stream().map(Voucher::number).collect(Collectors.joining(", ")),
                last,
                bill.amount(),
                Math.toIntExact(bill.workers()));
    }
}
