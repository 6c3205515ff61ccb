package id.payung.eligibility.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of one visit as it is kept.
 *
 * @param detail the new village's code, the day of death, the company, the reason or the field
 * @param officer who visited
 * @param recordedBy who wrote it down here, by name
 * @param office for which he did, by name; {@code null} of what Payung did itself
 * @param standing whether it is the latest visit, which counts
 */
public record Verification(
        UUID id,
        VisitResult.Kind result,
        String detail,
        String note,
        LocalDate foundOn,
        String officer,
        @Nullable UUID photo,
        boolean standing,
        String recordedBy,
        @Nullable String office,
        Instant recordedAt) {}
