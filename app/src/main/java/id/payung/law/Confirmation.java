package id.payung.law;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody held a value against its printed source.
 *
 * @param from first day of the version that was confirmed
 * @param digest of the value, so that a correction loses the confirmation
 * @param source the text that was read, such as a copy of Lembaran Negara
 * @param page or annex where the value stands
 */
public record Confirmation(
        String path,
        LocalDate from,
        String digest,
        String source,
        String page,
        String confirmer,
        Instant confirmedAt) {}
