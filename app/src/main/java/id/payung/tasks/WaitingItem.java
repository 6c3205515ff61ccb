package id.payung.tasks;

import java.time.LocalDate;
import java.util.List;

/**
 * A kind of work that can wait for a person: lists to accept, decrees to approve. Implemented by
 * the module that owns the work; asked inside a read-only transaction, as whoever is acting.
 */
public interface WaitingItem {

    /** What waits for the actor on this day; nothing where he lacks the permission to do it. */
    List<Waiting> waiting(LocalDate today);
}
