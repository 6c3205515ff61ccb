package id.payung.planning.plan;

import id.payung.planning.flow.Certificate;
import id.payung.planning.flow.Flow;
import id.payung.planning.plan.Proof.Range;
import id.payung.rules.contribution.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best plan and shows that it is the best (branch and bound).
 *
 * <p>Of a range of plans one flow gives the most that any of them could be worth, and its drivers,
 * with as many others as fit beside them, a plan that can be carried out. A range whose most is no
 * better than the best plan so far is settled; the most promising of the others is divided. Without
 * a fund of two prices the first flow is the answer. With some, the multipliers make the first
 * bound sharp to about one person a fund, and a few dozen flows remain.
 *
 * <p>The search stops after {@link #PATIENCE} ranges; then the plan is lawful as ever, and the
 * proof says how far from the best it could be.
 */
final class Search {
    private static final int PATIENCE = 400;

    private final Formulation formulation;
    private final Multipliers multipliers;
    private final PriorityQueue<Open> open =
            new PriorityQueue<>(Comparator.comparingLong((Open range) -> range.most).reversed());
    private Best best = new Best(Long.MIN_VALUE, Placement.nobody(), List.of());
    private int looked;

    private Search(Formulation formulation) {
        this.formulation = formulation;
        this.multipliers = Relaxation.multipliers(formulation);
    }

    /**
     * What was found.
     *
     * @param placed whom the best plan found covers
     */
    record Found(Placement placed, Proof proof) {}

    /** The best plan so far, and how many drivers each staircase takes in it. */
    private record Best(long worth, Placement placed, List<Long> drivers) {}

    static Found best(Formulation formulation) {
        return new Search(formulation).run();
    }

    /** A range in doubt; what became of it is known when the search is over. */
    private static final class Open {
        private final Box box;
        private final long most;
        private final Multipliers multipliers;
        private final Certificate certificate;
        private @Nullable Open lower;
        private @Nullable Open upper;

        private Open(Box box, long most, Multipliers multipliers, Certificate certificate) {
            this.box = box;
            this.most = most;
            this.multipliers = multipliers;
            this.certificate = certificate;
        }

        private Range settled() {
            return lower == null || upper == null
                    ? Range.settled(box, multipliers, certificate)
                    : Range.divided(box, lower.settled(), upper.settled());
        }
    }

    private Found run() {
        Open all = look(Box.whole(formulation.staircases()));
        open.add(all);
        while (!open.isEmpty() && open.peek().most > best.worth && looked < PATIENCE) {
            Open range = open.remove();
            Cut cut = cut(range.box);
            range.lower = look(range.box.upTo(cut.at, cut.drivers));
            range.upper = look(range.box.from(cut.at, cut.drivers + 1));
            open.add(range.lower);
            open.add(range.upper);
        }
        return new Found(best.placed, proof(all.settled()));
    }

    private Proof proof(Range ranges) {
        long bound = ranges.mostWorth(formulation);
        boolean checked = ranges.isWhole() && bound >= best.worth && isLawful();
        return new Proof(best.worth, bound, formulation.worth().person(), ranges.count(), checked);
    }

    /** The sharper of two bounds: with multipliers far from the best plan, without them near it. */
    private Open look(Box box) {
        Open free = bound(box, Multipliers.NONE);
        if (formulation.staircases().isEmpty() || free.most <= best.worth) {
            return free;
        }
        Open charged = bound(box, multipliers);
        return charged.most < free.most ? charged : free;
    }

    private Open bound(Box box, Multipliers charged) {
        looked++;
        Laid laid = formulation.within(box, charged);
        Flow flow = Flow.cheapest(laid.network());
        Certificate certificate = flow.certificate().orElseThrow();
        keepIfBetter(laid, flow);
        return new Open(
                box, laid.credit() - certificate.leastCost(laid.network()), charged, certificate);
    }

    /** The drivers of the flow, and others as far as they fit: a lawful plan, perhaps the best. */
    private void keepIfBetter(Laid laid, Flow flow) {
        if (formulation.staircases().isEmpty()) {
            keepIfBetter(laid, flow, List.of());
            return;
        }
        List<Long> taken = driversOf(laid.placed(flow));
        Laid exactly = formulation.within(Box.exactly(taken), Multipliers.NONE);
        keepIfBetter(exactly, Flow.cheapest(exactly.network()), taken);
    }

    private void keepIfBetter(Laid laid, Flow flow, List<Long> taken) {
        if (-flow.cost() > best.worth) {
            best = new Best(-flow.cost(), laid.placed(flow), taken);
        }
    }

    private List<Long> driversOf(Placement placed) {
        long[] taken = new long[formulation.staircases().size()];
        List<Kind> kinds = formulation.kinds();
        for (int kind = 0; kind < placed.kinds(); kind++) {
            for (int door = 0; door < placed.doors(kind); door++) {
                int at = formulation.staircaseOf(kinds.get(kind).doors().get(door).purse());
                if (at >= 0 && kinds.get(kind).sector() == Sector.TRANSPORT) {
                    taken[at] += placed.at(kind, door);
                }
            }
        }
        List<Long> counted = new ArrayList<>();
        java.util.Arrays.stream(taken).forEach(counted::add);
        return counted;
    }

    private record Cut(int at, long drivers) {}

    /** Beside the best plan, so that it soon stands in a range of its own; else in the middle. */
    private Cut cut(Box box) {
        int widest = 0;
        for (int at = 0; at < box.least().size(); at++) {
            widest = box.width(at) > box.width(widest) ? at : widest;
        }
        long least = box.least().get(widest);
        long most = box.most().get(widest);
        long known = best.drivers.get(widest);
        if (known > least && known <= most) {
            return new Cut(widest, known - 1);
        }
        return known == least
                ? new Cut(widest, least)
                : new Cut(widest, least + (most - least) / 2);
    }

    /** Counted again from the plan itself: nobody twice, no fund beyond its seats and its money. */
    private boolean isLawful() {
        return LawfulPlan.holds(formulation, best.placed);
    }
}
