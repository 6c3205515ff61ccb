package id.payung.planning.web;

import id.payung.planning.DraftedVillage;
import id.payung.planning.VillageDrafting;
import id.payung.runs.Run;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts for each village of a plan as programs read them.
 *
 * @param run that makes them
 * @param villages those done so far; refused ones first
 */
record VillageDraftsAnswer(
        UUID id,
        UUID plan,
        UUID fund,
        UUID run,
        Run.State state,
        long done,
        long total,
        List<OfVillage> villages) {

    /**
     * One village.
     *
     * @param planned people whom the plan gives it
     * @param left eligible people for whom seat or quota was lacking
     * @param refusal the code of why it has no draft
     */
    record OfVillage(
            String village,
            long planned,
            @Nullable UUID decree,
            @Nullable String number,
            long members,
            long coveredAlready,
            long left,
            @Nullable String refusal) {
        static OfVillage of(DraftedVillage village) {
            return new OfVillage(
                    village.village().value(),
                    village.planned(),
                    village.decree(),
                    village.number(),
                    village.members(),
                    village.coveredAlready(),
                    village.left(),
                    village.refusal() == null ? null : village.refusal().code());
        }
    }

    static VillageDraftsAnswer of(VillageDrafting drafting) {
        Run run = drafting.run();
        return new VillageDraftsAnswer(
                drafting.id(),
                drafting.wanted().plan(),
                drafting.wanted().fund(),
                run.id(),
                run.state(),
                run.done(),
                run.total(),
                drafting.villages().stream().map(OfVillage::of).toList());
    }
}
