package id.payung.contributions;

import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Why a paper of a payment was not recorded. */
public sealed interface PaymentRefused extends Refusal.Named {
    @Override
    default String about() {
        return "payment";
    }

    /** What is wrong with the paper itself. */
    static Optional<PaymentRefused> of(Voucher voucher) {
        if (voucher.number().isEmpty()) {
            return Optional.of(new ReferenceMissing());
        }
        return voucher.amount() > 0 ? Optional.empty() : Optional.of(new AmountMissing());
    }

    record NotPermitted() implements PaymentRefused {}

    /** The file carries NIKs in full, which the actor may not see. */
    record IdentityNotPermitted() implements PaymentRefused {}

    /** A file with NIKs leaves a reason on the trail. */
    record ReasonMissing() implements PaymentRefused {}

    /** Whoever ordered a payment does not record that its money left. */
    record SamePerson() implements PaymentRefused {}

    /** A code of the insurer has six to forty digits, letters or dashes. */
    record CodeUnreadable() implements PaymentRefused {}

    /** The code belongs to another bill. */
    record CodeTaken(String given) implements PaymentRefused {}

    /** Without the insurer's code the money would arrive nowhere. */
    record CodeMissing() implements PaymentRefused {}

    /** The fund has a paper of this kind and number already. */
    record NumberTaken(String number) implements PaymentRefused {}

    /** The order is answered by money already, or was taken back. */
    record OrderClosed(String number) implements PaymentRefused {}

    /** So much and no more of the bill waits in suspense. */
    record NothingToReturn(long suspended) implements PaymentRefused {
        @Override
        public List<Object> args() {
            return List.of(Rupiah.of(suspended));
        }
    }

    /** The month is settled. */
    record AlreadyPaid(YearMonth month, String decree) implements PaymentRefused {}

    /** Without the number of the paper nobody can find the money again. */
    record ReferenceMissing() implements PaymentRefused {}

    /** A paper over nothing moves nothing. */
    record AmountMissing() implements PaymentRefused {}

    /** The fund has named who orders its payments, and the actor is not among them. */
    record NotAnApprover(Refusal why) implements PaymentRefused, Refusal.PassedOn {}
}
