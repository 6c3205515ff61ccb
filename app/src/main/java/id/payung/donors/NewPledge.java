package id.payung.donors;

import id.payung.shared.Months;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge that is to be written down.
 *
 * @param neighbours whom the donor names; empty where officers find workers near him
 * @param transport places for drivers, ojek and couriers; read only where nobody is named
 * @param others places for all other workers, likewise
 * @param renews the pledge that this one goes on from; its people stand on this one too
 */
public record NewPledge(
        UUID donor,
        UUID fund,
        Months months,
        boolean monthly,
        Set<UUID> neighbours,
        int transport,
        int others,
        @Nullable UUID renews) {
    public NewPledge {
        neighbours = Set.copyOf(neighbours);
    }
}
