package id.payung.law;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A corrected or new parameter file, proposed by one person and decided by another.
 *
 * @param path of the parameter, such as {@code contribution/jkm}
 * @param body the file's text as it was proposed
 * @param decider {@code null} while it waits
 */
public record Correction(
        UUID id,
        String path,
        String body,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        State state,
        @Nullable String decider,
        @Nullable Instant decidedAt) {
    public boolean isWaiting() {
        return state == State.PROPOSED;
    }

    /** Where a correction stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }
}
