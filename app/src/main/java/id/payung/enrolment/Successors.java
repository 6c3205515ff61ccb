package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds who is next on the waiting list for seats that become free, within the actor's sight. */
public interface Successors {

    /**
     * Who takes each of the free seats of a fund, judged afresh where the actor may; a seat nobody
     * waits for is left out.
     *
     * @param months in all of which the successor must be free
     * @param passedOver workers who are not meant
     */
    Map<UUID, UUID> successors(
            Fund fund, Months months, Collection<FreeSeat> seats, Collection<UUID> passedOver);

    /** Which of these workers may take a seat of the fund in all the months. */
    Set<UUID> fit(Fund fund, Months months, Collection<UUID> workers);
}
