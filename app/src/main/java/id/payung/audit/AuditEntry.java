package id.payung.audit;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change as it stands in the trail.
 *
 * @param seq its place in the chain, from 1
 * @param actor the name of who did it, as it was then
 * @param action what was done, as {@code listing.accepted}
 * @param details small facts as JSON
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID account,
        String actor,
        String action,
        String subject,
        String subjectId,
        TerritoryCode territory,
        String details) {}
