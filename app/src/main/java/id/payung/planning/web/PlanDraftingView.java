package id.payung.planning.web;

import id.payung.planning.DraftedPart;
import id.payung.planning.PlanDrafting;
import id.payung.planning.Split;
import id.payung.runs.Run;
import java.util.List;

/** Drafts of a plan, while they are made and afterwards. */
public record PlanDraftingView(PlanDrafting drafting, String plan) {

    /** Whether one decree is made for everybody. */
    public boolean isWhole() {
        return drafting.split() == Split.WHOLE;
    }

    public boolean isWorking() {
        return !drafting.run().state().isFinal();
    }

    /** Whether it ended before its time; one decree for everybody that is there is all there is. */
    public boolean isCutShort() {
        return !isWorking()
                && drafting.run().state() != Run.State.DONE
                && !(isWhole() && !drafted().isEmpty());
    }

    public long members() {
        return drafting.parts().stream().mapToLong(DraftedPart::members).sum();
    }

    public long planned() {
        return drafting.parts().stream().mapToLong(DraftedPart::planned).sum();
    }

    public List<DraftedPart> refused() {
        return drafting.parts().stream().filter(part -> part.refusal() != null).toList();
    }

    public List<DraftedPart> drafted() {
        return drafting.parts().stream().filter(part -> part.decree() != null).toList();
    }
}
