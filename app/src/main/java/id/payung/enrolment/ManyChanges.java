package id.payung.enrolment;

import id.payung.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts many changes of seats on an amendment in a few statements, and takes many off again. */
public interface ManyChanges {

    /**
     * All of them on the officer's draft amendment of the decree or, when one cannot be, none;
     * empty when there is no such decree. Who is to join was found by {@link Successors}.
     */
    Optional<Outcome<Decree, DecreeRefused>> propose(UUID decree, List<NewSeatChange> wanted);

    /** Takes changes from drafts again, all or none; answers why not. */
    Optional<DecreeRefused> withdraw(Map<UUID, List<UUID>> byAmendment);
}
