package id.payung.donors;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker on a pledge, with why just he.
 *
 * @param rank his place in line among those of the same nearness; 1 is next
 * @param decile as it was when he was found
 * @param covered by this pledge's decree, which is in force
 */
public record Place(
        UUID worker,
        String name,
        TerritoryCode territory,
        boolean transport,
        Nearness nearness,
        int rank,
        @Nullable Integer decile,
        State state,
        @Nullable String releaseReason,
        boolean covered) {

    /** How near he lives to the donor. */
    public enum Nearness {
        /** The donor named him. */
        NAMED,
        VILLAGE,
        DISTRICT,
        REGENCY,
        FARTHER
    }

    /** Whether an officer has said yes. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        RELEASED
    }
}
