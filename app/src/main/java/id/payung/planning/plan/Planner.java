package id.payung.planning.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Plans cover: most people, whom the priorities prefer, at least cost, and never outside an
 * earmark.
 *
 * <p><b>The idea.</b> People whom no rule tells apart need not be told apart by the plan either.
 * Eight hundred thousand people are some hundreds of {@link Kind}s, and the network of kinds and
 * funds ({@link Formulation}) has the same best answer as the network with an arc for every person:
 * people of a kind can change places without changing anything that is counted, so a plan of
 * persons sums up to a plan of kinds of the same worth, and a plan of kinds can be dealt out to
 * persons.
 *
 * <p><b>What is proved.</b> Capacities and supplies are whole numbers, so the flow is whole: nobody
 * is half covered (the matrix of a network is totally unimodular). That it is the best is shown by
 * a {@link id.payung.planning.flow.Certificate}, made from the flow and checked by one loop without
 * the solver. Where one budget pays two prices (PP 50/2025: drivers half, others whole) the flow
 * alone would not do; there a {@link Search} over how many drivers such a fund takes divides all
 * plans into ranges and certifies each. The plan itself is counted again by {@link LawfulPlan}.
 * With patience at its end the proof says how many people a better plan could cover at most.
 *
 * <p><b>What is not proved</b>: that the inputs are right. Ages and cover are judged again by
 * enrolment when a plan becomes a draft.
 *
 * <p>Cost: the flow of OR-Tools over kinds × funds arcs, milliseconds for a regency. Sources:
 * Ahuja, Magnanti, Orlin, <i>Network Flows</i>, ch. 9 to 11 and 16.
 */
public final class Planner {
    private Planner() {}

    /** The best plan. */
    public static Plan plan(Question question) {
        Worth worth = Worth.of(question.priorities(), question.purses(), question.people());
        List<Kind> kinds = Kind.among(question.groups(), question.purses(), worth);
        Search.Found found = Search.best(new Formulation(kinds, question.purses(), worth));
        return new Plan(question, dealtOut(question, kinds, found.placed()), found.proof());
    }

    /** What covering one person of the group by the fund is worth in the numbers of the proof. */
    public static long worth(Question question, Group group, Purse purse) {
        Worth worth = Worth.of(question.priorities(), question.purses(), question.people());
        return worth.of(worth.points(group), purse.price(group.sector()));
    }

    /**
     * What more money would do.
     *
     * @param purse whose money it is
     * @param people covered more
     * @param cost rupiah of the whole plan more, often less than the new money
     */
    public record More(Purse purse, long people, long cost) {}

    /** What so much more money buys in each fund, with seats for it; the most people first. */
    public static List<More> nextBuys(Plan plan, long rupiah) {
        Question question = plan.question();
        List<More> more = new ArrayList<>();
        for (int purse = 0; purse < question.purses().size(); purse++) {
            Plan richer = plan(question.withMore(purse, rupiah));
            more.add(
                    new More(
                            question.purses().get(purse),
                            richer.people() - plan.people(),
                            richer.cost() - plan.cost()));
        }
        more.sort(
                Comparator.comparingLong(More::people)
                        .reversed()
                        .thenComparing(one -> one.purse().name()));
        return more;
    }

    private static List<Plan.Line> dealtOut(Question question, List<Kind> kinds, Placement placed) {
        List<Plan.Line> lines = new ArrayList<>();
        for (int at = 0; at < placed.kinds(); at++) {
            Kind kind = kinds.get(at);
            long[] left = kind.groups().stream().mapToLong(Group::people).toArray();
            for (int door = 0; door < placed.doors(at); door++) {
                Purse purse = question.purses().get(kind.doors().get(door).purse());
                long[] parts = evenly(placed.at(at, door), left);
                for (int group = 0; group < parts.length; group++) {
                    left[group] -= parts[group];
                    if (parts[group] > 0) {
                        lines.add(
                                new Plan.Line(
                                        kind.groups().get(group),
                                        purse,
                                        parts[group],
                                        parts[group] * purse.price(kind.sector())));
                    }
                }
            }
        }
        lines.sort(
                Comparator.comparing((Plan.Line line) -> line.group().territory())
                        .thenComparing(line -> line.group().occupation())
                        .thenComparingInt(line -> line.group().decile())
                        .thenComparing(line -> line.group().tenure())
                        .thenComparing(line -> line.purse().name()));
        return lines;
    }

    /** As the groups are large, the largest remainders rounded up. */
    private static long[] evenly(long people, long[] room) {
        long all = java.util.Arrays.stream(room).sum();
        long[] parts = new long[room.length];
        if (all == 0) {
            return parts;
        }
        long given = 0;
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < room.length; at++) {
            parts[at] = people * room[at] / all;
            given += parts[at];
            order.add(at);
        }
        ToLongFunction<Integer> rest = at -> people * room[at] % all;
        order.sort(Comparator.comparingLong(rest).reversed());
        for (int next = 0; given < people; next++) {
            parts[order.get(next)]++;
            given++;
        }
        return parts;
    }
}
