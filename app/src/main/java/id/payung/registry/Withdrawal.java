package id.payung.registry;

import java.util.List;

/** What came of withdrawing a list's sightings. */
public sealed interface Withdrawal {

    /**
     * The list says nothing any more.
     *
     * @param forgotten workers whom no other list had named
     * @param restored workers whose record went back to what other lists say
     */
    record Withdrawn(int forgotten, int restored) implements Withdrawal {}

    /** Somebody may not lose the list; nothing was changed. */
    record Objected(List<ObjectsToWithdrawal.Objection> objections) implements Withdrawal {
        public Objected {
            objections = List.copyOf(objections);
        }
    }
}
