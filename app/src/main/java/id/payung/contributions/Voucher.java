package id.payung.contributions;

import java.time.LocalDate;

/**
 * What a paper of the treasury says: its number, day and whole rupiah. An SPM, an SP2D, a bank
 * transfer and a return to the treasury (STS) are all read this way.
 */
public record Voucher(String number, LocalDate dated, long amount) {
    public Voucher {
        number = number.strip();
    }
}
