package id.payung.eligibility.verification;

import java.util.Set;
import java.util.UUID;

/** The results of visits were recorded; what they change on the register is there already. */
public record WorkersVisited(Set<UUID> workers) {
    public WorkersVisited {
        workers = Set.copyOf(workers);
    }
}
