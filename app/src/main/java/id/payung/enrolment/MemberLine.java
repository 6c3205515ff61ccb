package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a decree.
 *
 * @param startsOn first day of the cover on this decree
 * @param endsOn the first day that no longer is covered
 * @param heldBy the fund that covers the person already, where that is why there is no seat and it
 *     may be seen
 */
public record MemberLine(
        UUID worker,
        String name,
        TerritoryCode territory,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String heldBy) {}
