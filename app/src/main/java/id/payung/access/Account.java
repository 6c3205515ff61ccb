package id.payung.access;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One person's account as an administrator sees it.
 *
 * @param territory where the account stands: whoever manages accounts there sees it
 * @param active false after it was closed; a closed account never opens again
 */
public record Account(
        UUID id,
        String username,
        String name,
        String officeName,
        TerritoryCode territory,
        boolean active,
        boolean hasPassword,
        Instant createdAt,
        List<Appointment> appointments) {

    /** A role held in a territory. */
    public record Appointment(Role role, TerritoryCode territory) {}
}
