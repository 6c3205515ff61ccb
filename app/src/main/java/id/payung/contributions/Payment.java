package id.payung.contributions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A month of one decree that is settled: the money that left its fund is what was owed.
 *
 * @param reference the numbers of the treasury's disbursements (SP2D) or of the bank transfers
 * @param paidOn when the last of it left
 * @param workers whose month it paid
 */
record Payment(
        UUID id,
        UUID decree,
        YearMonth month,
        String reference,
        LocalDate paidOn,
        long amount,
        int workers) {}
