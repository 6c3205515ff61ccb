package id.payung.runs;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One long job as people see it.
 *
 * @param subject what it works on, as the id of a listing
 * @param done units of the step done, of {@code total} (0 when unknown)
 * @param problem code of what ended it, when it failed
 */
public record Run(
        UUID id,
        String kind,
        UUID subject,
        String title,
        UUID account,
        TerritoryCode territory,
        State state,
        String step,
        long done,
        long total,
        int attempt,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where a run stands; the last three are final. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isFinal() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /** Whole percent of the current step, 0 to 100. */
    public int percent() {
        return state == State.DONE ? 100 : total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
