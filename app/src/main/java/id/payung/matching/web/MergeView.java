package id.payung.matching.web;

import id.payung.matching.WorkerMerge;
import id.payung.matching.WorkerMerge.State;
import id.payung.registry.MergeEffect;
import id.payung.shared.Acting;
import id.payung.shared.Hand;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One merge: proposed, done, or taken back. */
public record MergeView(
        WorkerMerge merge,
        List<MergeEffect> effects,
        boolean undoTakesTwo,
        @Nullable Refusal refusal) {
    public boolean mayDecide() {
        return merge.state() == State.PROPOSED && may() && !isOwn();
    }

    public boolean mayUndo() {
        return merge.state() == State.DONE && merge.undoAsked() == null && may();
    }

    /** Whether somebody else asked to take it back, so that the actor may agree. */
    public boolean mayAgreeToUndo() {
        return isUndoAsked() && may() && !isOwnUndo();
    }

    public boolean isUndoAsked() {
        return merge.state() == State.DONE && merge.undoAsked() != null;
    }

    public boolean isOwnUndo() {
        Hand asked = merge.undoAsked();
        return asked != null && asked.account().equals(Acting.required().account());
    }

    /** Whether the actor proposed it, and so leaves the decision to somebody else. */
    public boolean isOwn() {
        return merge.proposed().account().equals(Acting.required().account());
    }

    private boolean may() {
        return Acting.required().may(Permission.DECIDE_DUPLICATES, merge.territory());
    }
}
