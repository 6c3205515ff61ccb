package id.payung.linkage.training;

import java.util.Arrays;

/**
 * Which comparison leans on which.
 *
 * <p>Fellegi and Sunter multiply the evidence of fields as if they were independent. A suburb and
 * its postcode are not: strangers who share one share the other. A full name beside given name and
 * surname says the same thing twice. Counting such agreement twice makes neighbours and namesakes
 * look like one person. Here each comparison may lean on one other: its levels are then counted
 * given the level of that other one, among matches and among the rest. A tree is the richest such
 * structure that can be chosen exactly and still be estimated from pairs of columns (Chow and Liu).
 *
 * <p>An edge is worth what independence would get wrong about matches: the information two fields
 * share among matches, and how far off the chance of their joint agreement among strangers is, at
 * the levels that matches show. The heaviest spanning forest of edges that are worth anything is
 * taken, rooted at the comparison with the most weight in it.
 *
 * <p>Source: C. Chow, C. Liu, IEEE Transactions on Information Theory 14 (1968) 462.
 */
final class Leaning {
    /** Nats below which independence is near enough. */
    private static final double LEAST = 0.05;

    private static final double SMOOTHING = 5;

    private Leaning() {}

    /** For each comparison the one it leans on, or -1. */
    static int[] of(Tables matches, Tables others, double scale) {
        int size = matches.comparisons();
        double[][] worth = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                worth[one][other] = worth(matches, others, one, other, scale);
                worth[other][one] = worth[one][other];
            }
        }
        return forest(worth);
    }

    private static double worth(Tables matches, Tables others, int one, int other, double scale) {
        double sum = 0;
        for (int a = 0; a < matches.levels(one); a++) {
            for (int b = 0; b < matches.levels(other); b++) {
                double together = matches.count(one, a, other, b) / matches.total();
                if (together > 0) {
                    double m = matches.share(one, a) * matches.share(other, b);
                    double u = others.share(one, a) * others.share(other, b);
                    double smooth = SMOOTHING * Math.max(1, scale);
                    double seen = others.count(one, a, other, b) + smooth * u;
                    double share = seen / (others.total() + smooth);
                    double fromMatches = Math.log(together / m);
                    double fromOthers = u == 0 ? 0 : Math.log(share / u);
                    sum += together * (fromMatches + Math.abs(fromOthers));
                }
            }
        }
        return sum - chance(matches, one, other);
    }

    /** What two independent fields seem to share in so few matches by chance alone. */
    private static double chance(Tables matches, int one, int other) {
        return 0.5 * matches.seen(one) * matches.seen(other) / (matches.total() + 1);
    }

    /** Prim's algorithm, begun anew wherever no edge is left that is worth anything. */
    private static int[] forest(double[][] worth) {
        int size = worth.length;
        int[] leansOn = new int[size];
        Arrays.fill(leansOn, -1);
        boolean[] placed = new boolean[size];
        for (int count = 0; count < size; count++) {
            int best = -1;
            int on = -1;
            double most = LEAST;
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    if (!placed[one] && placed[other] && worth[one][other] > most) {
                        most = worth[one][other];
                        best = one;
                        on = other;
                    }
                }
            }
            best = best < 0 ? heaviest(worth, placed) : best;
            leansOn[best] = on;
            placed[best] = true;
        }
        return leansOn;
    }

    private static int heaviest(double[][] worth, boolean[] placed) {
        int best = -1;
        double most = -1;
        for (int one = 0; one < worth.length; one++) {
            double sum = Arrays.stream(worth[one]).sum();
            if (!placed[one] && sum > most) {
                most = sum;
                best = one;
            }
        }
        return best;
    }
}
