package id.payung.planning.plan;

import id.payung.registry.Occupation;
import id.payung.rules.contribution.Sector;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * What covering one person is worth, as one whole number in which people, points of priority and
 * rupiah never outbid each other out of order.
 *
 * <p>A flow of least cost has no circle along which it could be made cheaper, and a circle passes
 * each fund at most once. It therefore changes at most twice as many prices as there are funds, and
 * a few shares of villages. So a point that is worth more than so many of the highest prices is
 * never given up for money, and a person worth more than so many of the highest points never for
 * points; larger weights would change nothing but overflow. (Where one budget pays two prices that
 * bound does not hold by this argument alone; there the number itself is what is made largest.)
 *
 * @param person worth of one more person
 * @param point worth of one point of priority
 * @param unit rupiah that count as 1; the largest amount that divides every price, unless the
 *     numbers would grow too large
 */
record Worth(Priorities priorities, long person, long point, long unit) {
    private static final int LEVELS = 10;
    private static final int STEADY = 4;
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(60);

    static Worth of(Priorities priorities, List<Purse> purses, long people) {
        long[] prices =
                purses.stream()
                        .flatMapToLong(
                                purse ->
                                        java.util.Arrays.stream(Sector.values())
                                                .mapToLong(purse::price))
                        .toArray();
        long divisor = java.util.Arrays.stream(prices).reduce(0, Worth::commonDivisor);
        long highest = java.util.Arrays.stream(prices).max().orElse(0);
        for (long unit = Math.max(divisor, 1); ; unit *= LEVELS) {
            Worth worth =
                    weighed(priorities, 2L * purses.size() + STEADY, highest / unit + 1, unit);
            BigInteger most =
                    BigInteger.valueOf(worth.person)
                            .add(
                                    BigInteger.valueOf(worth.point)
                                            .multiply(BigInteger.valueOf(worth.mostPoints())));
            if (most.multiply(BigInteger.valueOf(people + 1)).compareTo(MOST) < 0) {
                return worth;
            }
        }
    }

    private static Worth weighed(Priorities priorities, long chain, long highest, long unit) {
        long cheaper = chain * highest + 1;
        long points = power(priorities.rules().size()) - 1;
        return switch (priorities.aim()) {
            case MOST_PEOPLE ->
                    new Worth(priorities, chain * (points * cheaper + highest) + 1, cheaper, unit);
            case NEEDIEST_FIRST ->
                    new Worth(priorities, cheaper, chain * (cheaper + highest) + 1, unit);
        };
    }

    /** Points of everybody in the group; fairness depends on the others and is not in it. */
    long points(Group group) {
        long points = 0;
        for (Priorities.Rule rule : priorities.rules()) {
            points = points * LEVELS + level(rule, group);
        }
        return points;
    }

    private static int level(Priorities.Rule rule, Group group) {
        return switch (rule) {
            case CONTINUITY -> level(group.tenure());
            case DECILE -> group.decile() == 0 ? 0 : LEVELS - group.decile();
            case RISK -> Occupation.danger(group.occupation()) * 4;
            case FAIRNESS -> 0;
        };
    }

    private static int level(TenureClass tenure) {
        return switch (tenure) {
            case NEWCOMER -> 0;
            case WAITING -> 3;
            case FULL -> 6;
            case SCHOLARSHIP -> 9;
        };
    }

    /** Covering one person of so many points at a price. */
    long of(long points, long price) {
        return person + points * point - Math.ceilDiv(price, unit);
    }

    /** How many shares the people of a village are divided into; 1 where fairness is no rule. */
    int shares() {
        return isFair() ? LEVELS : 1;
    }

    /** What somebody in such a share of his village is worth more; the first is 0. */
    long ofShare(int share) {
        int place =
                priorities.rules().size() - priorities.rules().indexOf(Priorities.Rule.FAIRNESS);
        return isFair() ? (LEVELS - 1L - share) * power(place - 1) * point : 0;
    }

    boolean isFair() {
        return priorities.rules().contains(Priorities.Rule.FAIRNESS);
    }

    private long mostPoints() {
        return power(priorities.rules().size()) - 1;
    }

    private static long power(int digits) {
        long power = 1;
        for (int digit = 0; digit < digits; digit++) {
            power *= LEVELS;
        }
        return power;
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    static long commonDivisor(Collection<Long> amounts) {
        return Math.max(amounts.stream().reduce(0L, Worth::commonDivisor), 1);
    }
}
