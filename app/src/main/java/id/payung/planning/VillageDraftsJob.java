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

    /**
     * What there is to do.
     *
     * @param planned people of each village by the plan
     * @param people who they are today
     * @param done villages of which an earlier attempt or run has told
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
        Work work = Objects.requireNonNull(transactions.execute(_ -> work(run.subject())));
        progress.step(STEP, work.planned.size());
        long reached = 0;
        for (TerritoryCode village : work.planned.keySet()) {
            if (!work.done.contains(village)) {
                draft(work, village);
            }
            progress.reached(++reached);
        }
    }

    private Work work(UUID drafting) {
        DraftingOrder order = rows.find(drafting).orElseThrow();
        PlanDrafts.Wanted wanted = order.wanted();
        PlanDrafts.Part part = drafts.part(wanted).orElseThrow();
        Set<TerritoryCode> done = rows.drafted(wanted.plan(), wanted.fund());
        done.addAll(rows.told(drafting));
        return new Work(order, part.planned(), drafts.villages(part), done);
    }

    /** A draft on which nobody stands and of which nobody was left is none. */
    private void draft(Work work, TerritoryCode village) {
        boolean isKept =
                Boolean.TRUE.equals(
                        transactions.execute(
                                attempt -> {
                                    Outcome<Drafted, PlanRefused> drafted = drafted(work, village);
                                    if (drafted.fold(VillageDraftsJob::isEmpty, _ -> false)) {
                                        attempt.setRollbackOnly();
                                        return false;
                                    }
                                    keep(work, village, drafted);
                                    return true;
                                }));
        if (!isKept) {
            transactions.executeWithoutResult(
                    _ -> keep(work, village, Outcome.refused(new PlanRefused.NothingToDraft())));
        }
    }

    private Outcome<Drafted, PlanRefused> drafted(Work work, TerritoryCode village) {
        PlanDrafts.Wanted own = work.order.wanted().in(village, territories.name(village));
        return drafts.part(own)
                .map(part -> drafts.draft(part, own, work.people.getOrDefault(village, Set.of())))
                .orElseThrow();
    }

    private void keep(Work work, TerritoryCode village, Outcome<Drafted, PlanRefused> drafted) {
        rows.keep(
                work.order.id(),
                village,
                Objects.requireNonNull(work.planned.get(village)),
                drafted);
    }

    private static boolean isEmpty(Drafted done) {
        return done.members() + done.coveredAlready() + done.withoutSeat() + done.overQuota() == 0;
    }
}
