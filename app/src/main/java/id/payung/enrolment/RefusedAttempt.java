package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to let a second fund pay for a worker's month, which the one-fund rule turned away.
 *
 * @param from first month of the decree that tried
 * @param heldBy the fund that pays already; absent where it lies outside the reader's sight
 */
public record RefusedAttempt(
        UUID decree,
        String decreeNumber,
        UUID worker,
        String name,
        TerritoryCode territory,
        String fundName,
        @Nullable UUID heldBy,
        @Nullable String heldByName,
        YearMonth from,
        Instant refusedAt) {

    /** Both keys in one, by which the following page begins. */
    public String key() {
        return decree + "." + worker;
    }
}
