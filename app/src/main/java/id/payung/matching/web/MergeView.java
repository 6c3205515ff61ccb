package id.payung.matching.web;

import id.payung.matching.WorkerMerge;
import id.payung.matching.WorkerMerge.State;
import id.payung.registry.MergeEffect;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One merge: proposed, done, or taken back. */
public record MergeView(WorkerMerge merge, List<MergeEffect> effects, @Nullable Refusal refusal) {
    public boolean mayDecide() {
        return merge.state() == State.PROPOSED && may() && !isOwn();
    }

    public boolean mayUndo() {
        return merge.state() == State.DONE && may();
    }

    /** Whether the actor proposed it, and so leaves the decision to somebody else. */
    public boolean isOwn() {
        return merge.proposed().by().equals(Acting.required().account());
    }

    private boolean may() {
        return Acting.required().may(Permission.DECIDE_DUPLICATES, merge.territory());
    }
}
