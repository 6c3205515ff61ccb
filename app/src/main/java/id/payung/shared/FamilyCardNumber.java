package id.payung.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number of a family card (KK): sixteen digits, six of the region, six of the day of issue and
 * a serial. One card lists a household; it identifies nobody by itself. Its text form is masked.
 */
public record FamilyCardNumber(String digits) {

    /** The first thing found wrong, in this order. */
    public enum Fault implements Refusal {
        MISSING,
        EXPONENT,
        CHARACTERS,
        LENGTH,
        REPEATED,
        SERIAL;

        @Override
        public String code() {
            return "family-card-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what {@link #parse} would not give, without repeating it. */
    public FamilyCardNumber {
        Fault fault = faultOf(digits);
        if (fault != null) {
            throw new IllegalArgumentException("not a family card number: " + fault);
        }
    }

    /**
     * Reads a number as typed; separators and invisible characters are removed, letters refused.
     */
    public static Outcome<FamilyCardNumber, Fault> parse(String typed) {
        String digits = Digits.of(typed);
        Fault fault = faultOf(digits);
        return fault == null ? Outcome.done(new FamilyCardNumber(digits)) : Outcome.refused(fault);
    }

    private static @Nullable Fault faultOf(String digits) {
        if (digits.isEmpty()) {
            return Fault.MISSING;
        }
        if (digits.equals(Digits.EXPONENT)) {
            return Fault.EXPONENT;
        }
        if (!Digits.of(digits).equals(digits) || digits.equals(Digits.CHARACTERS)) {
            return Fault.CHARACTERS;
        }
        if (digits.length() != Digits.OF_AN_IDENTITY) {
            return Fault.LENGTH;
        }
        if (Digits.allAlike(digits)) {
            return Fault.REPEATED;
        }
        return digits.endsWith("0000") ? Fault.SERIAL : null;
    }

    /** As on screens: {@code 9901 06•• •••• 0001}. */
    public String masked() {
        return Digits.masked(digits);
    }

    /** Masked, because texts end up in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
