package id.payung.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which merges are meant; {@code null} asks nothing.
 *
 * @param notBy the account that did not propose them, nor asked to take them back, and so may be
 *     the second person; the state is asked of no one then
 */
public record MergeFilter(WorkerMerge.@Nullable State state, @Nullable UUID notBy) {
    public static MergeFilter in(WorkerMerge.@Nullable State state) {
        return new MergeFilter(state, null);
    }

    /** Proposed by somebody else than the account, or to be taken back, for it to decide. */
    public static MergeFilter forDecisionBy(UUID account) {
        return new MergeFilter(WorkerMerge.State.PROPOSED, account);
    }
}
