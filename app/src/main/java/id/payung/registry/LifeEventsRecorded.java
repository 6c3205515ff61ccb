package id.payung.registry;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody learnt of a death, a move or a wrong field; today's records say so already.
 *
 * @param workers whose records changed
 * @param moved those of them who live in another village now; what other modules keep of them has
 *     to follow, see {@link TakingAlong}
 */
public record LifeEventsRecorded(Set<UUID> workers, Set<UUID> moved) {
    public LifeEventsRecorded {
        workers = Set.copyOf(workers);
        moved = Set.copyOf(moved);
    }
}
