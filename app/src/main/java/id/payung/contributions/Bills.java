package id.payung.contributions;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every decree owes for every month, and the codes under which the insurer is paid. */
@Component
@Transactional
public class Bills {
    private final BillRows rows;
    private final VoucherRows vouchers;
    private final AuditTrail audit;

    Bills(BillRows rows, VoucherRows vouchers, AuditTrail audit) {
        this.rows = rows;
        this.vouchers = vouchers;
        this.audit = audit;
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long count(BillFilter filter) {
        return rows.count(filter);
    }

    /** The same count, with since when and by when. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Backlog backlog(BillFilter filter) {
        return rows.backlog(filter);
    }

    /** Rupiah owed by the bills meant. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long amount(BillFilter filter) {
        return rows.amount(filter);
    }

    /** One line for each fund that owes something for the month. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<FundMonth> byFund(YearMonth month) {
        return rows.byFund(month);
    }

    /** By month, or in the order asked for. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Bill> list(BillFilter filter, Position position, int limit) {
        return rows.list(filter, position, limit);
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Bill> find(UUID bill) {
        return rows.find(bill);
    }

    /**
     * Records the insurer's code (kode iuran) of a bill. The same code again changes nothing; a new
     * one takes the place of the old, as when the people changed after it was made.
     *
     * @return empty when there is no such bill
     */
    public Optional<Outcome<Bill, PaymentRefused>> recordCode(UUID bill, String code) {
        return rows.locked(bill).map(found -> record(found, code.strip().toUpperCase(Locale.ROOT)));
    }

    private Outcome<Bill, PaymentRefused> record(Bill bill, String code) {
        if (!Acting.required().may(Permission.ORDER_PAYMENTS, bill.territory())) {
            return Outcome.refused(new PaymentRefused.NotPermitted());
        }
        if (!code.matches("[0-9A-Z-]{6,40}")) {
            return Outcome.refused(new PaymentRefused.CodeUnreadable());
        }
        if (bill.code() != null && bill.code().code().equals(code)) {
            return Outcome.done(bill);
        }
        if (bill.step() == Bill.Step.PAID) {
            return Outcome.refused(
                    new PaymentRefused.AlreadyPaid(bill.month(), bill.decreeNumber()));
        }
        if (!vouchers.addCode(bill, code)) {
            return Outcome.refused(new PaymentRefused.CodeTaken(code));
        }
        audit.record(
                "bill.code_recorded",
                "bill",
                bill.id(),
                bill.territory(),
                Map.of("month", bill.month().toString(), "code", code, "amount", bill.amount()));
        return Outcome.done(rows.find(bill.id()).orElseThrow());
    }
}
