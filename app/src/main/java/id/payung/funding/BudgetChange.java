package id.payung.funding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a year's budget; the first is its opening.
 *
 * @param difference rupiah added, or taken away when negative
 * @param account who changed it
 */
public record BudgetChange(
        int year, long difference, @Nullable String reason, Instant at, UUID account) {}
