package id.payung.planning.web;

import id.payung.planning.DraftedPart;
import id.payung.planning.PlanDrafting;
import id.payung.runs.Run;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of a plan as programs read them.
 *
 * @param run that makes them
 * @param parts the villages done so far, or the whole; refused ones first
 */
record PlanDraftingAnswer(
        UUID id,
        UUID plan,
        UUID fund,
        UUID run,
        Run.State state,
        long done,
        long total,
        List<OfPart> parts) {

    /**
     * One village, or everybody.
     *
     * @param planned people whom the plan gives it
     * @param left eligible people for whom seat or quota was lacking
     * @param refusal the code of why it has no draft
     */
    record OfPart(
            String area,
            long planned,
            @Nullable UUID decree,
            @Nullable String number,
            long members,
            long coveredAlready,
            long left,
            @Nullable String refusal) {
        static OfPart of(DraftedPart part) {
            return new OfPart(
                    part.area().value(),
                    part.planned(),
                    part.decree(),
                    part.number(),
                    part.members(),
                    part.coveredAlready(),
                    part.left(),
                    part.refusal() == null ? null : part.refusal().code());
        }
    }

    static PlanDraftingAnswer of(PlanDrafting drafting) {
        Run run = drafting.run();
        return new PlanDraftingAnswer(
                drafting.id(),
                drafting.wanted().plan(),
                drafting.wanted().fund(),
                run.id(),
                run.state(),
                run.done(),
                run.total(),
                drafting.parts().stream().map(OfPart::of).toList());
    }
}
