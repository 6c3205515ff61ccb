package id.payung.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records of the register that may be one person.
 *
 * @param one the record that was known first
 * @param names as the register says them today
 * @param postponedAt when somebody last said "later"
 */
public record DuplicatePair(
        UUID id,
        UUID one,
        UUID other,
        Names names,
        Score score,
        State state,
        Instant foundAt,
        @Nullable Instant postponedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** How far it has come. */
    public enum State {
        WAITING,
        /** Somebody says they are one; a second person has to agree. */
        PROPOSED,
        SAME,
        DIFFERENT,
        /** One of the two became part of a third record, with which it is asked about now. */
        SETTLED
    }

    /** How the two are called and where they live. */
    public record Names(String one, String other, String oneArea, String otherArea) {}
}
