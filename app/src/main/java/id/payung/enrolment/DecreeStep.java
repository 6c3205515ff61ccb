package id.payung.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decree's course.
 *
 * @param reason why it was sent back, rejected or cancelled
 */
public record DecreeStep(Step step, UUID by, String byName, Instant at, @Nullable String reason) {

    /** What was done. */
    public enum Step {
        PREPARED,
        SUBMITTED,
        CHECKED,
        /** Returned to whoever prepares, to be mended and handed up again. */
        SENT_BACK,
        APPROVED,
        REJECTED,
        SIGNED,
        /** The agreement with the insurer was put beside it. */
        AGREED,
        CANCELLED
    }
}
