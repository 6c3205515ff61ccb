package id.payung.donors;

import id.payung.shared.Months;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that came for a pledge.
 *
 * @param months that it pays
 * @param amount rupiah
 * @param reference of the bank
 * @param receipt number of the receipt (kuitansi)
 */
public record Received(
        UUID id,
        UUID pledge,
        Months months,
        long amount,
        String reference,
        LocalDate receivedOn,
        long receipt,
        String recordedByName,
        Instant recordedAt) {}
