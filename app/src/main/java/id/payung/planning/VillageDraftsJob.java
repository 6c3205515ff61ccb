package id.payung.planning;

import id.payung.enrolment.Drafted;
import id.payung.runs.Job;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Drafts village by village: each draft commits with the note that its village is done, so that a
 * killed run goes on with the next and drafts none twice. Who belongs to which village comes out
 * the same again, because a draft takes nobody's cover away.
 */
@Component
class VillageDraftsJob implements Job {
    static final String KIND = "plan.villages";
    static final String STEP = "draft-villages";

    private final PlanDrafts drafts;
    private final VillageDraftRows rows;
    private final Territories territories;
    private final TransactionOperations transactions;

    VillageDraftsJob(
            PlanDrafts drafts,
            VillageDraftRows rows,
            Territories territories,
            TransactionOperations transactions) {
        this.drafts = drafts;
        this.rows = rows;
        this.territories = territories;
        this.transactions = transactions;
    }

    /** What there is to do, and what was done before, by a run that was killed or by another. */
    private record Work(
            DraftingOrder order,
            SortedMap<TerritoryCode, Set<UUID>> villages,
            Set<TerritoryCode> done) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Run run, Progress progress) {
        Work work = Objects.requireNonNull(transactions.execute(_ -> work(run.subject())));
        progress.step(STEP, work.villages.size());
        long reached = 0;
        for (var village : work.villages.entrySet()) {
            if (!work.done.contains(village.getKey())) {
                transactions.executeWithoutResult(_ -> draft(work.order, village));
            }
            progress.reached(++reached);
        }
    }

    private Work work(UUID drafting) {
        DraftingOrder order = rows.find(drafting).orElseThrow();
        PlanDrafts.Wanted wanted = order.wanted();
        Set<TerritoryCode> done = rows.drafted(wanted.plan(), wanted.fund());
        done.addAll(rows.told(drafting));
        return new Work(order, drafts.part(wanted).map(drafts::villages).orElseThrow(), done);
    }

    private void draft(DraftingOrder order, Map.Entry<TerritoryCode, Set<UUID>> village) {
        TerritoryCode code = village.getKey();
        PlanDrafts.Wanted own = order.wanted().in(code, territories.name(code));
        Outcome<Drafted, PlanRefused> drafted =
                drafts.part(own)
                        .map(part -> drafts.draft(part, own, village.getValue()))
                        .orElseThrow();
        rows.keep(order.id(), code, village.getValue().size(), drafted);
    }
}
