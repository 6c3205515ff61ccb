package id.payung.enrolment;

import java.time.YearMonth;
import java.util.UUID;

/**
 * One worker gives up a seat on an approved decree and another takes it, from a month to the end of
 * the decree. It too is prepared by one officer and approved by another.
 *
 * @param month the first month of the one who joins
 */
public record Replacement(
        UUID id,
        UUID decree,
        UUID leaving,
        UUID joining,
        YearMonth month,
        String why,
        State state,
        UUID preparedBy) {

    /** How far it has come. */
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED
    }
}
