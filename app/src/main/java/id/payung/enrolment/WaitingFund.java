package id.payung.enrolment;

import id.payung.funding.Fund;
import org.jspecify.annotations.Nullable;

/**
 * A fund for whose seats people wait.
 *
 * @param people how many of those whom the actor sees
 * @param freeSeats in the month; {@code null} where the actor may not see them
 */
public record WaitingFund(Fund fund, long people, @Nullable Integer freeSeats) {

    /** Whether somebody who waits could be given a seat now. */
    public boolean couldGive() {
        return people > 0 && freeSeats != null && freeSeats > 0;
    }
}
