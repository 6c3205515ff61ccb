package id.payung.linkage.training;

import id.payung.linkage.comparison.Comparisons;

/**
 * Weighted counts of levels, and of levels of two comparisons together.
 *
 * <p><b>The problem.</b> Training looks at the same pairs some dozens of times: each round weighs
 * every pair anew by how likely it is a match, and asks how often each level of each comparison
 * occurs among matches and among the rest, and, to see which comparison leans on which, how often
 * two levels occur together. Asked of the pairs themselves each question would be a pass over
 * millions.
 *
 * <p><b>The idea.</b> These counts are all that is ever asked, so they are all that is kept: the
 * one- and two-way margins of the table of agreement patterns, sufficient for a model in which each
 * field leans on at most one other. Pairs of one pattern are added at once, with their number times
 * their weight: a pass is as long as there are patterns, some thousands however many pairs. Of two
 * comparisons only the half with {@code other < one} is stored; the other half is the same, turned.
 *
 * <p><b>What it costs.</b> For c comparisons of l levels c²l²/2 numbers, some tens of kilobytes;
 * adding a pattern takes c²/2 additions. Where nobody asks for two together, as in the mixture
 * whose fields are independent within each kind, only c.
 *
 * <p><b>What it does not do.</b> Three fields that agree only together, without any two of them
 * leaning on one another, leave no trace here, nor does a field that leans on two.
 *
 * <p>Sources: Y. Bishop, S. Fienberg, P. Holland, Discrete multivariate analysis (1975), for
 * margins as what a log-linear model rests on; A. Dempster, N. Laird, D. Rubin, JRSS B 39 (1977),
 * for weights in place of counts.
 */
final class Tables {
    private final int comparisons;
    private final int[] levels;
    private final double[][][][] joint;
    private final double[][] single;
    private final boolean together;
    private double total;

    Tables(Comparisons of) {
        this(of, true);
    }

    /** Counts levels alone where nobody asks for two together. */
    Tables(Comparisons of, boolean together) {
        this.together = together;
        this.comparisons = of.size();
        this.levels = new int[comparisons];
        this.single = new double[comparisons][];
        this.joint = new double[comparisons][comparisons][][];
        for (int one = 0; one < comparisons; one++) {
            levels[one] = of.levels(one);
            single[one] = new double[levels[one]];
            for (int other = 0; together && other < one; other++) {
                joint[one][other] = new double[levels[one]][levels[other]];
            }
        }
    }

    void add(long pattern, double weight) {
        total += weight;
        for (int one = 0; one < comparisons; one++) {
            int level = Comparisons.level(pattern, one);
            single[one][level] += weight;
            double[][][] row = joint[one];
            for (int other = 0; together && other < one; other++) {
                row[other][level][Comparisons.level(pattern, other)] += weight;
            }
        }
    }

    int comparisons() {
        return comparisons;
    }

    int levels(int comparison) {
        return levels[comparison];
    }

    /** How many levels occur at all. */
    int seen(int comparison) {
        int seen = 0;
        for (double count : single[comparison]) {
            seen += count > 0.5 ? 1 : 0;
        }
        return seen;
    }

    double total() {
        return total;
    }

    double count(int comparison, int level) {
        return single[comparison][level];
    }

    double share(int comparison, int level) {
        return single[comparison][level] / total;
    }

    double count(int one, int level, int other, int otherLevel) {
        return one > other
                ? joint[one][other][level][otherLevel]
                : joint[other][one][otherLevel][level];
    }

    /** Both together. */
    static Tables sum(Comparisons of, Tables one, Tables other) {
        Tables sum = new Tables(of, one.together && other.together);
        sum.total = one.total + other.total;
        for (int at = 0; at < sum.comparisons; at++) {
            for (int level = 0; level < sum.levels[at]; level++) {
                sum.single[at][level] = one.single[at][level] + other.single[at][level];
                for (int with = 0; sum.together && with < at; with++) {
                    for (int its = 0; its < sum.levels[with]; its++) {
                        sum.joint[at][with][level][its] =
                                one.joint[at][with][level][its] + other.joint[at][with][level][its];
                    }
                }
            }
        }
        return sum;
    }
}
