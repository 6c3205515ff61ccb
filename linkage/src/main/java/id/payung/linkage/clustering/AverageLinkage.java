package id.payung.linkage.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins records into persons by the evidence between whole groups.
 *
 * <p>Joining whatever any one pair connects makes chains: a father and son who share a name and a
 * house, linked through a record with half its fields empty. Here two groups are joined only if
 * their records support it on average, the best supported join first, and pairs that blocking never
 * made are scored where the average needs them. One strong contradiction cannot part what many
 * pairs hold together, nor one strong pair join what the rest contradicts: each pair's say is
 * bounded.
 *
 * <p>What supports a single record is not the average of its scores, though. Ten records of one
 * person, each with errors of its own, contradict each other often; a new one is a copy of one of
 * them, nobody knows which. So its odds are those of the mixture, the average of the odds
 * themselves and not of their logarithms: one record that it fits is worth much, less a bit for
 * each doubling of the group. A group's support is the average of its records', taken from both
 * sides.
 *
 * <p>A join is never made over an objection. After each join the joined group is weighed again
 * against its neighbours; entries of groups that no longer exist are dropped when they come up.
 * Groups beyond {@value #SPOKESMEN} records are represented by that many of them, so a join costs a
 * bounded number of scores.
 */
public final class AverageLinkage {
    private static final int SPOKESMEN = 12;
    private static final int ASKED = 300;

    private final PairScore scores;
    private final Objection objection;
    private final double threshold;
    private final double least;
    private final double most;

    private final int[] groupOf;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final PriorityQueue<Join> queue =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Join::support)
                            .reversed()
                            .thenComparingInt(Join::one)
                            .thenComparingInt(Join::other));
    private int nextGroup;

    /** The members of a group and the support of each neighbour, by the neighbour's number. */
    private record Group(List<Integer> members, Map<Integer, Double> neighbours) {}

    private record Join(double support, int one, int other) {}

    /**
     * @param threshold average odds in bits from which groups are joined
     * @param least the lowest say of a pair in bits
     * @param most the highest
     */
    public AverageLinkage(
            int records,
            PairScore scores,
            Objection objection,
            double threshold,
            double least,
            double most) {
        this.scores = scores;
        this.objection = objection;
        this.threshold = threshold;
        this.least = least;
        this.most = most;
        this.groupOf = new int[records];
        this.nextGroup = records;
        for (int record = 0; record < records; record++) {
            groupOf[record] = record;
        }
    }

    public Clusters clusters(Edges edges) {
        for (int edge = 0; edge < edges.size(); edge++) {
            connect(edges.left(edge), edges.right(edge), edges.score(edge));
        }
        while (!queue.isEmpty()) {
            Join join = queue.remove();
            if (groups.containsKey(join.one()) && groups.containsKey(join.other())) {
                join(join.one(), join.other());
            }
        }
        groups.forEach((number, group) -> group.members().forEach(of -> groupOf[of] = number));
        return Clusters.named(groupOf);
    }

    private void connect(int left, int right, double score) {
        group(left).neighbours().put(right, score);
        group(right).neighbours().put(left, score);
        if (score >= threshold) {
            queue.add(new Join(score, Math.min(left, right), Math.max(left, right)));
        }
    }

    private Group group(int record) {
        return groups.computeIfAbsent(
                record, of -> new Group(new ArrayList<>(List.of(of)), new HashMap<>()));
    }

    private void join(int one, int other) {
        Group first = groups.get(one);
        Group second = groups.get(other);
        if (first == null || second == null || objects(first, second)) {
            return;
        }
        groups.remove(one);
        groups.remove(other);
        List<Integer> members = new ArrayList<>(first.members());
        members.addAll(second.members());
        Group joined = new Group(members, new HashMap<>());
        int number = nextGroup++;
        groups.put(number, joined);
        Map<Integer, Double> near = new HashMap<>(first.neighbours());
        near.putAll(second.neighbours());
        near.keySet().stream().sorted().forEach(next -> meet(number, joined, next, one, other));
    }

    private void meet(int number, Group joined, int next, int one, int other) {
        Group neighbour = groups.get(next);
        if (neighbour == null || next == one || next == other) {
            return;
        }
        neighbour.neighbours().remove(one);
        neighbour.neighbours().remove(other);
        double support = support(joined, neighbour);
        joined.neighbours().put(next, support);
        neighbour.neighbours().put(number, support);
        if (support >= threshold) {
            queue.add(new Join(support, Math.min(number, next), Math.max(number, next)));
        }
    }

    private double support(Group one, Group other) {
        List<Integer> these = spokesmen(one.members(), SPOKESMEN);
        List<Integer> those = spokesmen(other.members(), SPOKESMEN);
        double[] ofThese = new double[these.size()];
        double[] ofThose = new double[those.size()];
        for (int left = 0; left < ofThese.length; left++) {
            for (int right = 0; right < ofThose.length; right++) {
                double bits = scores.score(these.get(left), those.get(right));
                double odds = Math.pow(2, Math.clamp(bits, least, most));
                ofThese[left] += odds / ofThose.length;
                ofThose[right] += odds / ofThese.length;
            }
        }
        return (averageBits(ofThese) + averageBits(ofThose)) / 2;
    }

    private static double averageBits(double[] odds) {
        double sum = 0;
        for (double each : odds) {
            sum += Math.log(each) / Math.log(2);
        }
        return sum / odds.length;
    }

    /** Everybody is asked, unless the groups are so large that something is wrong with them. */
    private boolean objects(Group one, Group other) {
        for (int left : spokesmen(one.members(), ASKED)) {
            for (int right : spokesmen(other.members(), ASKED)) {
                if (objection.between(left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> spokesmen(List<Integer> members, int most) {
        if (members.size() <= most) {
            return members;
        }
        List<Integer> some = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            some.add(members.get((int) ((long) at * members.size() / most)));
        }
        return some;
    }
}
