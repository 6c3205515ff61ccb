package id.payung.contributions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Money that left a fund for one month of one decree.
 *
 * @param reference the number of the treasury's order (SP2D) or of the bank transfer
 * @param workers whose month it paid
 */
public record Payment(
        UUID id,
        UUID decree,
        YearMonth month,
        String reference,
        LocalDate paidOn,
        long amount,
        int workers) {
    boolean says(String otherReference, LocalDate otherDay, long otherAmount) {
        return reference.equals(otherReference) && paidOn.equals(otherDay) && amount == otherAmount;
    }
}
