package id.payung.registry;

import java.util.List;
import java.util.UUID;

/**
 * Asked before a list is undone, in the same transaction: who may not lose it. Workers who stand on
 * a decree stay known.
 */
public interface ObjectsToWithdrawal {

    /** The workers of the list who must stay, at most {@code limit}; empty when none. */
    List<Objection> objectionsTo(UUID listing, int limit);

    /**
     * One worker who must stay.
     *
     * @param where what he stands on, as a decree's title or number
     */
    record Objection(UUID worker, String name, String where) {}
}
