package id.payung.planning.web;

import id.payung.planning.DraftedPart;
import id.payung.planning.PlanDrafting;
import id.payung.planning.Split;
import id.payung.runs.Run;
import id.payung.shared.Columns;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Shell;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafts of a plan, while they are made and afterwards. */
public record PlanDraftingView(PlanDrafting drafting, String plan) {

    /** Villages with a draft. */
    static Columns<DraftedPart> drafts(Function<TerritoryCode, String> name) {
        return Columns.<DraftedPart>none()
                .or("desa", part -> name.apply(part.area()))
                .or("nomor", DraftedPart::number)
                .or("rencana", DraftedPart::planned)
                .or("anggota", DraftedPart::members)
                .or("terlindungi", DraftedPart::coveredAlready)
                .or("sisa", DraftedPart::left);
    }

    /** Villages without one; the same reasons stand together. */
    static Columns<DraftedPart> refusals(Function<TerritoryCode, String> name) {
        return Columns.<DraftedPart>none()
                .or("tanpa-konsep", part -> name.apply(part.area()))
                .or("sebab", PlanDraftingView::reason)
                .or("semula", DraftedPart::planned);
    }

    private static @Nullable String reason(DraftedPart part) {
        Refusal refusal = part.refusal();
        return refusal == null ? null : refusal.code();
    }

    /** The villages without a draft in the order that is asked for. */
    public List<DraftedPart> refused(Shell shell) {
        return refusals(shell::area).sorted(refused(), shell.order());
    }

    /** The villages with one in the order that is asked for. */
    public List<DraftedPart> drafted(Shell shell) {
        return drafts(shell::area).sorted(drafted(), shell.order());
    }

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
