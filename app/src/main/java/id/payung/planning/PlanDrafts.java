package id.payung.planning;

import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.law.LawInForce;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Purse;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a fund's part of a plan into a draft decree: of each group as many as planned, who has been
 * known longest first. The draft judges everybody again; who died or was covered meanwhile is not
 * on it.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class PlanDrafts {
    private final PlanRows rows;
    private final Coverable coverable;
    private final Decrees decrees;
    private final LawInForce law;

    PlanDrafts(PlanRows rows, Coverable coverable, Decrees decrees, LawInForce law) {
        this.rows = rows;
        this.coverable = coverable;
        this.decrees = decrees;
        this.law = law;
    }

    /**
     * Drafts the decree of one fund.
     *
     * @return empty when there is no such plan, or the fund has no part in it
     */
    public Optional<Outcome<Drafted, PlanRefused>> draft(
            UUID plan, UUID fund, UUID legalBasis, String number, String title) {
        return rows.find(plan)
                .flatMap(
                        found ->
                                found.plan().question().purses().stream()
                                        .filter(purse -> purse.fund().equals(fund))
                                        .findFirst()
                                        .map(
                                                purse ->
                                                        draft(
                                                                found,
                                                                purse,
                                                                legalBasis,
                                                                number,
                                                                title)));
    }

    private Outcome<Drafted, PlanRefused> draft(
            StoredPlan stored, Purse purse, UUID legalBasis, String number, String title) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, purse.earmark().territory())) {
            return Outcome.refused(new PlanRefused.NotPermitted());
        }
        Set<UUID> chosen = chosen(stored, purse);
        if (chosen.isEmpty()) {
            return Outcome.refused(new PlanRefused.NothingToDraft());
        }
        NewDecree wanted =
                new NewDecree(
                        purse.fund(),
                        legalBasis,
                        number,
                        title,
                        stored.plan().question().months(),
                        new Selection.Chosen(chosen));
        return decrees.prepare(wanted)
                .fold(
                        Outcome::<Drafted, PlanRefused>done,
                        refused -> Outcome.refused(new PlanRefused.Undrafted(refused)));
    }

    /** Every fund of the plan takes its own of a group in turn, so that no two take the same. */
    private Set<UUID> chosen(StoredPlan stored, Purse purse) {
        Coverable.Wanted wanted = wanted(stored);
        Map<Group, Turns> turns = turns(stored, purse, coverable.groups(wanted));
        Set<UUID> chosen = new LinkedHashSet<>();
        coverable.each(
                wanted,
                (group, worker) -> {
                    Turns turn = turns.get(group);
                    if (turn != null && turn.isNext()) {
                        chosen.add(worker);
                    }
                });
        return chosen;
    }

    private static Map<Group, Turns> turns(StoredPlan stored, Purse purse, List<Group> today) {
        Map<Group, Turns> turns = new HashMap<>();
        for (Plan.Line line : stored.plan().lines()) {
            turns.computeIfAbsent(Coverable.key(line.group()), _ -> new Turns())
                    .add(line.purse().equals(purse), line.people());
        }
        Map<Group, Integer> still = new HashMap<>();
        today.forEach(group -> still.put(Coverable.key(group), group.people()));
        for (Group group : stored.plan().question().groups()) {
            Turns turn = turns.get(Coverable.key(group));
            if (turn != null) {
                turn.gone(group.people() - still.getOrDefault(Coverable.key(group), 0));
            }
        }
        return turns;
    }

    private Coverable.Wanted wanted(StoredPlan stored) {
        List<UUID> programmes =
                stored.plan().question().purses().stream()
                        .map(purse -> purse.earmark().programme())
                        .distinct()
                        .toList();
        return new Coverable.Wanted(
                stored.area(), stored.plan().question().months(), programmes, law.law());
    }

    /** Whose turn it is within one group: so many of others, so many of the fund, in order. */
    private static final class Turns {
        private long before;
        private long own;
        private boolean reached;

        void add(boolean isOwn, long people) {
            if (isOwn) {
                own += people;
                reached = true;
            } else if (!reached) {
                before += people;
            }
        }

        /** So many were taken since the plan was made; those whose turn came first, most likely. */
        void gone(long people) {
            before = Math.max(0, before - Math.max(0, people));
        }

        boolean isNext() {
            if (before > 0) {
                before--;
                return false;
            }
            return own-- > 0;
        }
    }
}
