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
 * Drafts a decree for each village of a plan as a run: four hundred villages take longer than a
 * person waits. What holds for all of them is refused at once; what holds for one village is told
 * with it, and the others are drafted. Asked again, it drafts those that have no draft yet.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class VillageDrafts {
    private final PlanDrafts drafts;
    private final VillageDraftRows rows;
    private final LegalBases legalBases;
    private final Runs runs;
    private final AuditTrail audit;

    VillageDrafts(
            PlanDrafts drafts,
            VillageDraftRows rows,
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
     * Begins; asked again while the same part is still being drafted, it goes on with that.
     *
     * @return empty when there is no such plan, or the fund has no part in it
     */
    public Optional<Outcome<VillageDrafting, PlanRefused>> start(PlanDrafts.Wanted wanted) {
        return drafts.part(wanted).map(part -> start(part, wanted));
    }

    private Outcome<VillageDrafting, PlanRefused> start(
            PlanDrafts.Part part, PlanDrafts.Wanted wanted) {
        Optional<PlanRefused> refusal = refusal(part, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return Outcome.done(
                rows.latest(wanted.plan(), wanted.fund())
                        .map(this::told)
                        .filter(drafting -> !drafting.run().state().isFinal())
                        .orElseGet(() -> begin(part.stored(), wanted)));
    }

    private Optional<PlanRefused> refusal(PlanDrafts.Part part, PlanDrafts.Wanted wanted) {
        if (!part.isOpenToActor()) {
            return Optional.of(new PlanRefused.NotPermitted());
        }
        if (part.planned().isEmpty()) {
            return Optional.of(new PlanRefused.NothingToDraft());
        }
        if (rows.drafted(wanted.plan(), wanted.fund()).containsAll(part.planned().keySet())) {
            return Optional.of(new PlanRefused.EveryVillageDrafted());
        }
        return legalBases.find(wanted.legalBasis()).isEmpty()
                ? Optional.of(new PlanRefused.Undrafted(new DecreeRefused.UnknownLegalBasis()))
                : Optional.empty();
    }

    private VillageDrafting begin(StoredPlan stored, PlanDrafts.Wanted wanted) {
        UUID id = RecordId.next();
        rows.insert(id, wanted, stored.area(), Acting.required());
        runs.start(VillageDraftsJob.KIND, id, stored.name(), stored.area());
        audit.record(
                "plan.drafted_by_village",
                "plan",
                stored.id(),
                stored.area(),
                Map.of("fund", wanted.fund().toString(), "number", wanted.number()));
        return find(id).orElseThrow();
    }

    /** As far as it is. */
    @Transactional(readOnly = true)
    public Optional<VillageDrafting> find(UUID drafting) {
        return rows.find(drafting).map(this::told);
    }

    private VillageDrafting told(DraftingOrder order) {
        return new VillageDrafting(
                order.id(),
                order.wanted(),
                order.by(),
                order.at(),
                runs.latest(VillageDraftsJob.KIND, order.id()).orElseThrow(),
                rows.villages(order.id()));
    }
}
