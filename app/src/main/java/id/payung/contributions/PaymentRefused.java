package id.payung.contributions;

import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;

/** Why a payment was not recorded. */
public sealed interface PaymentRefused extends Refusal {

    record NotPermitted() implements PaymentRefused {
        @Override
        public String code() {
            return "payment-not-permitted";
        }
    }

    /** The decree has nobody covered in that month. */
    record NothingOrdered(YearMonth month) implements PaymentRefused {
        @Override
        public String code() {
            return "payment-nothing-ordered";
        }

        @Override
        public List<Object> args() {
            return List.of(month);
        }
    }

    /** What was paid is not, to the rupiah, what was ordered. */
    record AmountDiffers(long ordered, long given) implements PaymentRefused {
        @Override
        public String code() {
            return given < ordered ? "payment-too-little" : "payment-too-much";
        }

        @Override
        public List<Object> args() {
            return List.of(
                    Rupiah.of(ordered), Rupiah.of(given), Rupiah.of(Math.abs(ordered - given)));
        }
    }

    /** The month is paid already, by another order. */
    record AlreadyPaid(YearMonth month, String reference) implements PaymentRefused {
        @Override
        public String code() {
            return "payment-already-paid";
        }

        @Override
        public List<Object> args() {
            return List.of(month, reference);
        }
    }

    /** Without the number of the treasury's order nobody can find the money again. */
    record ReferenceMissing() implements PaymentRefused {
        @Override
        public String code() {
            return "payment-reference-missing";
        }
    }
}
