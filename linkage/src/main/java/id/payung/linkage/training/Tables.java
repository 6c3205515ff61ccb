package id.payung.linkage.training;

import id.payung.linkage.comparison.Comparisons;

/** Weighted counts of levels, and of levels of two comparisons together. */
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
