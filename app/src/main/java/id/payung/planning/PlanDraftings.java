package id.payung.planning;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.DecreeRefused;
import id.payung.legalbases.LegalBases;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the decrees of a plan as a run: fifty thousand people, or four hundred villages, take
 * longer than a person waits. What holds for all of it is refused at once; what holds for one
 * village is told with it, and the others are drafted. Asked again for each village, it drafts
 * those that have no draft yet.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class PlanDraftings {
    private final PlanDrafts drafts;
    private final PlanDraftingRows rows;
    private final LegalBases legalBases;
    private final Runs runs;
    private final AuditTrail audit;

    PlanDraftings(
            PlanDrafts drafts,
            PlanDraftingRows rows,
            LegalBases legalBases,
            Runs runs,
            AuditTrail audit) {
        this.drafts = drafts;
        this.rows = rows;
        this.legalBases = legalBases;
        this.runs = runs;
        this.audit = audit;
    }

    /**
     * Begins; asked again for the very same while that is still being drafted, it goes on with it.
     *
     * @return empty when there is no such plan, or the fund has no part in it
     */
    public Optional<Outcome<PlanDrafting, PlanRefused>> start(PlannedDecree wanted, Split split) {
        return drafts.part(wanted).map(part -> start(part, wanted, split));
    }

    private Outcome<PlanDrafting, PlanRefused> start(
            PlanDrafts.Part part, PlannedDecree wanted, Split split) {
        rows.lock(wanted.plan());
        Optional<PlanRefused> refusal = refusal(part, wanted, split);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return unfinished(wanted)
                .map(other -> goOn(other, wanted, split))
                .orElseGet(() -> Outcome.done(begin(part.stored(), wanted, split)));
    }

    private Optional<PlanDrafting> unfinished(PlannedDecree wanted) {
        return rows.latest(wanted.plan(), wanted.fund())
                .map(this::told)
                .filter(drafting -> !drafting.run().state().isFinal());
    }

    private static Outcome<PlanDrafting, PlanRefused> goOn(
            PlanDrafting other, PlannedDecree wanted, Split split) {
        return other.wanted().equals(wanted) && other.split() == split
                ? Outcome.done(other)
                : Outcome.refused(new PlanRefused.StillDrafting(other.wanted().number()));
    }

    private Optional<PlanRefused> refusal(PlanDrafts.Part part, PlannedDecree wanted, Split split) {
        if (!part.isOpenToActor()) {
            return Optional.of(new PlanRefused.NotPermitted());
        }
        if (part.planned(split).isEmpty()) {
            return Optional.of(new PlanRefused.NothingToDraft());
        }
        if (split == Split.VILLAGES
                && rows.drafted(wanted.plan(), wanted.fund())
                        .containsAll(part.planned(split).keySet())) {
            return Optional.of(new PlanRefused.EveryVillageDrafted());
        }
        return legalBases.find(wanted.legalBasis()).isEmpty()
                ? Optional.of(new PlanRefused.Undrafted(new DecreeRefused.UnknownLegalBasis()))
                : Optional.empty();
    }

    private PlanDrafting begin(StoredPlan stored, PlannedDecree wanted, Split split) {
        UUID id = RecordId.next();
        rows.insert(id, wanted, split, stored.area(), Acting.required());
        runs.start(PlanDraftingJob.KIND, id, stored.name(), stored.area());
        audit.record(
                "plan.drafted",
                "plan",
                stored.id(),
                stored.area(),
                Map.of(
                        "fund", wanted.fund().toString(),
                        "number", wanted.number(),
                        "split", split.name()));
        return find(id).orElseThrow();
    }

    /** As far as it is. */
    @Transactional(readOnly = true)
    public Optional<PlanDrafting> find(UUID drafting) {
        return rows.find(drafting).map(this::told);
    }

    private PlanDrafting told(DraftingOrder order) {
        return new PlanDrafting(
                order.id(),
                order.wanted(),
                order.split(),
                order.by(),
                order.at(),
                runs.latest(PlanDraftingJob.KIND, order.id()).orElseThrow(),
                rows.parts(order.id()));
    }
}
