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
 * Drafts one decree after the other: each commits with the note that its area is done, so that a
 * killed run goes on with the next, drafts none twice and leaves none half made. It says how far it
 * is before it keeps a draft and never afterwards: whoever stops it then has not got that draft,
 * and once the last is kept the run is done. Who belongs to which comes out the same again, because
 * a draft takes nobody's cover away.
 */
@Component
class PlanDraftingJob implements Job {
    static final String KIND = "plan.drafts";
    static final String CHOOSING = "choose-people";
    static final String DRAFTING = "draft-decrees";

    private final PlanDrafts drafts;
    private final PlanDraftingRows rows;
    private final Territories territories;
    private final TransactionOperations transactions;

    PlanDraftingJob(
            PlanDrafts drafts,
            PlanDraftingRows rows,
            Territories territories,
            TransactionOperations transactions) {
        this.drafts = drafts;
        this.rows = rows;
        this.territories = territories;
        this.transactions = transactions;
    }

    /**
     * What there is to do.
     *
     * @param planned people of each decree's area by the plan
     * @param people who they are today
     * @param done areas of which an earlier attempt or run has told
     */
    private record Work(
            DraftingOrder order,
            SortedMap<TerritoryCode, Long> planned,
            Map<TerritoryCode, Set<UUID>> people,
            Set<TerritoryCode> done) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Run run, Progress progress) {
        progress.step(CHOOSING, 0);
        Work work = Objects.requireNonNull(transactions.execute(_ -> work(run.subject())));
        progress.step(DRAFTING, work.planned.size());
        long reached = 0;
        for (TerritoryCode area : work.planned.keySet()) {
            long before = reached++;
            if (!work.done.contains(area)) {
                draft(work, area, () -> progress.reached(before));
            }
        }
    }

    private Work work(UUID drafting) {
        DraftingOrder order = rows.find(drafting).orElseThrow();
        PlannedDecree wanted = order.wanted();
        PlanDrafts.Part part = drafts.part(wanted).orElseThrow();
        Set<TerritoryCode> done = rows.told(drafting);
        if (order.split() == Split.VILLAGES) {
            done.addAll(rows.drafted(wanted.plan(), wanted.fund()));
        }
        return new Work(
                order, part.planned(order.split()), drafts.people(part, order.split()), done);
    }

    /** A draft on which nobody stands and of which nobody was left is none. */
    private void draft(Work work, TerritoryCode area, Runnable beforeKeeping) {
        boolean isKept =
                Boolean.TRUE.equals(
                        transactions.execute(
                                attempt -> {
                                    Outcome<Drafted, PlanRefused> drafted = drafted(work, area);
                                    beforeKeeping.run();
                                    if (drafted.fold(PlanDraftingJob::isEmpty, _ -> false)) {
                                        attempt.setRollbackOnly();
                                        return false;
                                    }
                                    keep(work, area, drafted);
                                    return true;
                                }));
        if (!isKept) {
            transactions.executeWithoutResult(
                    _ -> keep(work, area, Outcome.refused(new PlanRefused.NothingToDraft())));
        }
    }

    private Outcome<Drafted, PlanRefused> drafted(Work work, TerritoryCode area) {
        PlannedDecree own = own(work.order, area);
        return drafts.part(own)
                .map(part -> drafts.draft(part, own, work.people.getOrDefault(area, Set.of())))
                .orElseThrow();
    }

    private PlannedDecree own(DraftingOrder order, TerritoryCode area) {
        return switch (order.split()) {
            case WHOLE -> order.wanted();
            case VILLAGES -> order.wanted().in(area, territories.name(area));
        };
    }

    private void keep(Work work, TerritoryCode area, Outcome<Drafted, PlanRefused> drafted) {
        rows.keep(work.order.id(), area, Objects.requireNonNull(work.planned.get(area)), drafted);
    }

    private static boolean isEmpty(Drafted done) {
        return done.members() + done.coveredAlready() + done.withoutSeat() + done.overQuota() == 0;
    }
}
