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
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns a fund's part of a plan into a draft decree, or parts it by village: of each group as many
 * as planned, who has been known longest first. The draft judges everybody again; who died or was
 * covered meanwhile is not on it.
 */
@Component
@SeenBy(Permission.PREPARE_DECREES)
class PlanDrafts {
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

    /** What one fund does in a plan. */
    record Part(StoredPlan stored, Purse purse) {
        /** People whom the fund covers in each area of which a decree is made. */
        SortedMap<TerritoryCode, Long> planned(Split split) {
            return stored.plan().of(purse.fund()).stream()
                    .collect(
                            Collectors.groupingBy(
                                    line -> area(split, line.group().territory()),
                                    TreeMap::new,
                                    Collectors.summingLong(Plan.Line::people)));
        }

        private TerritoryCode area(Split split, TerritoryCode village) {
            return switch (split) {
                case WHOLE -> stored.area();
                case VILLAGES -> village;
            };
        }

        boolean isOpenToActor() {
            return Acting.required().may(Permission.PREPARE_DECREES, purse.earmark().territory());
        }

        Months months() {
            return stored.plan().question().months();
        }
    }

    /** Empty when there is no such plan, or the fund has no part in it. */
    Optional<Part> part(PlannedDecree wanted) {
        return rows.find(wanted.plan())
                .flatMap(
                        found ->
                                found.plan().question().purses().stream()
                                        .filter(purse -> purse.fund().equals(wanted.fund()))
                                        .findFirst()
                                        .map(purse -> new Part(found, purse)));
    }

    /** Drafts a decree for these of the part's people. */
    Outcome<Drafted, PlanRefused> draft(Part part, PlannedDecree wanted, Set<UUID> workers) {
        if (!part.isOpenToActor()) {
            return Outcome.refused(new PlanRefused.NotPermitted());
        }
        if (workers.isEmpty()) {
            return Outcome.refused(new PlanRefused.NothingToDraft());
        }
        return decrees.prepare(
                        new NewDecree(
                                wanted.fund(),
                                wanted.legalBasis(),
                                wanted.number(),
                                wanted.title(),
                                part.months(),
                                new Selection.Chosen(workers)))
                .fold(
                        Outcome::<Drafted, PlanRefused>done,
                        refused -> Outcome.refused(new PlanRefused.Undrafted(refused)));
    }

    /**
     * The fund's people by the area of their decree. Every fund of the plan takes its own of a
     * group in turn, so that no two take the same.
     */
    SortedMap<TerritoryCode, Set<UUID>> people(Part part, Split split) {
        Coverable.Wanted wanted = wanted(part.stored);
        Map<Group, Turns> turns = turns(part.stored, part.purse, coverable.groups(wanted));
        SortedMap<TerritoryCode, Set<UUID>> chosen = new TreeMap<>();
        coverable.each(
                wanted,
                (group, worker) -> {
                    Turns turn = turns.get(group);
                    if (turn != null && turn.isNext()) {
                        chosen.computeIfAbsent(
                                        part.area(split, group.territory()),
                                        _ -> new LinkedHashSet<>())
                                .add(worker);
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
