package id.payung.enrolment;

import java.time.Instant;

/** What somebody decided about a covered worker whose decile left the programme. */
public record DecileReview(Decision decision, String byName, Instant at) {

    /** What is to come of the cover. */
    public enum Decision {
        /** It goes on until the end of the decree. */
        KEEP,
        /** Somebody else is to have the seat; an amendment of the decree follows. */
        REPLACE
    }
}
