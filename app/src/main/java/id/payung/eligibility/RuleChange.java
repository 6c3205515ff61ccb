package id.payung.eligibility;

import id.payung.shared.Hand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other rules for a programme: handed in by one person, let count by a second. Turned down by
 * whoever handed them in, they are taken back.
 *
 * @param before the rules that held when it was handed in
 * @param reason why they are to be others, such as the regulation that says so
 */
public record RuleChange(
        UUID id,
        UUID programme,
        String programmeName,
        Criteria before,
        Criteria after,
        String reason,
        State state,
        Hand prepared,
        @Nullable Hand decided,
        @Nullable String rejection) {

    /** Whether whoever handed it in took it back. */
    public boolean isWithdrawn() {
        return state == State.REJECTED
                && decided != null
                && decided.account().equals(prepared.account());
    }

    /** How far it has come. */
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED
    }
}
