package id.payung.contributions;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one decree owes for one month, and how far its payment has come. The amount is the sum of
 * the ordered months at their legal price; money that is not this amount to the rupiah pays
 * nothing, it waits in suspense.
 *
 * @param workers whose months are ordered
 * @param dueOn the last day on which the month can be paid without falling behind
 * @param code the insurer's code, with what was owed when it was made
 * @param ordered rupiah of the payment orders (SPM) that stand
 * @param disbursed rupiah that left (SP2D)
 * @param returned rupiah that came back (STS)
 */
public record Bill(
        UUID id,
        UUID decree,
        String decreeNumber,
        UUID fund,
        String fundName,
        TerritoryCode territory,
        YearMonth month,
        long workers,
        long amount,
        LocalDate dueOn,
        @Nullable Code code,
        long ordered,
        long disbursed,
        long returned,
        Step step) {

    /** How far a bill has come; what is to be done next. */
    public enum Step {
        /** The insurer's code is missing. */
        TO_BILL,
        /** The order to pay (SPM) is missing. */
        TO_ORDER,
        /** Ordered; the money has not left. */
        TO_DISBURSE,
        /** Money left that is not what is owed: it waits in suspense. */
        DIFFERENT,
        PAID
    }

    /** Whether money left for it and some of it could come back. */
    public boolean isMoneyOut() {
        return step == Step.DIFFERENT || step == Step.PAID;
    }

    /** The insurer's code (kode iuran), what was owed when it was made, and who recorded it. */
    public record Code(String code, long workers, long amount, String byName, Instant at) {}

    /** Why the money is not what is owed, in the order in which it went wrong. */
    public enum Cause {
        /** The decree's people changed after the code was made. */
        ORDER_CHANGED,
        /** The SPM was written over another amount. */
        ORDER_DIFFERS,
        /** The SP2D was written over another amount than its SPM. */
        DISBURSEMENT_DIFFERS
    }

    /** Rupiah that left and did not come back. */
    public long net() {
        return disbursed - returned;
    }

    /** Too much when positive, too little when negative; nothing before any money left. */
    public long difference() {
        return net() == 0 ? 0 : net() - amount;
    }

    /** What explains a difference; empty where there is none. */
    public List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        if (step == Step.PAID) {
            return causes;
        }
        if (code != null && code.amount() != amount) {
            causes.add(Cause.ORDER_CHANGED);
        }
        if (ordered != 0 && ordered != amount) {
            causes.add(Cause.ORDER_DIFFERS);
        }
        if (disbursed != 0 && disbursed != ordered) {
            causes.add(Cause.DISBURSEMENT_DIFFERS);
        }
        return causes;
    }
}
