package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A batch of people about whom the insurer is asked whether they are active already.
 *
 * @param reason why whole NIKs leave the house
 * @param people how many were asked about
 * @param outstanding how many of them have no answer yet
 */
public record Enquiry(
        UUID id,
        UUID programme,
        String programmeName,
        TerritoryCode territory,
        String reason,
        long people,
        long outstanding,
        String asker,
        Instant askedAt) {}
