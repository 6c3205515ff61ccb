package id.payung.linkage.training;

import id.payung.linkage.comparison.Comparisons;
import java.util.Arrays;

/**
 * Divides pairs into kinds by what they agree on: matches, perhaps relatives and namesakes, and
 * strangers, each with fields independent of one another.
 *
 * <p><b>Why relatives.</b> Two kinds fit a list of households badly: brothers share surname,
 * street, house number and postcode, and four fields outvote given name and birth date. A third
 * kind, begun half way between matches and strangers, then settles on the pairs that agree like
 * matches on some fields and like strangers on others.
 *
 * <p><b>Why namesakes.</b> Among relatives and neighbours some also share the given name, father
 * and son or two girls of one street. They resemble matches most, and as long as they have no kind
 * of their own they are counted there and teach that matches agree on birth dates no more than
 * seldom. So where relatives were found, a fourth kind begins as relatives who agree like matches
 * on one field more, the one of those telling them apart on which strangers agree most often by
 * chance.
 *
 * <p><b>When they are believed.</b> In a list full of errors the third kind may settle on careless
 * matches instead. Errors are spread over all fields; relatives are told by fields on which they
 * agree no more than strangers do, while matches do. Only if such fields carry enough evidence to
 * tell two people apart do relatives count as others.
 */
final class Mixture {
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-4;
    private static final double IMAGINARY = 8;
    private static final double EXACT_AT_FIRST = 0.75;
    private static final double DIFFERENT_AT_FIRST = 0.06;

    /** Share of the matches' agreement below which a field counts as not shared. */
    private static final double NOT_SHARED = 0.15;

    private static final double SHARED = 0.5;

    /** How many times as often as strangers matches agree on a field that says anything. */
    private static final double TELLING = 4;

    /** Relatives for each match; careless matches are fewer than the careful ones. */
    private static final double LEAST_RELATIVES = 0.5;

    private static final double ENOUGH_BITS = 8;

    private final Comparisons comparisons;
    private final long[] patterns;
    private final double[] counts;
    private final double[][] strangers;
    private final double pairs;
    private final double strangersCount;
    private final double[][][] shares;
    private final double[] priors;
    private final double[][] logs;
    private int matching;

    /**
     * Begins with careful matches.
     *
     * @param kinds two, or three with relatives between matches and strangers, or four with
     *     namesakes among them
     */
    Mixture(
            Comparisons comparisons,
            long[] patterns,
            double[] counts,
            Tables strangers,
            Evidence evidence,
            int kinds) {
        this.comparisons = comparisons;
        this.patterns = patterns;
        this.counts = counts;
        this.pairs = Math.max(1, evidence.pairs());
        this.strangersCount = strangers.total();
        this.strangers = new double[comparisons.size()][];
        this.shares = new double[kinds][comparisons.size()][];
        this.priors = new double[kinds];
        this.logs = new double[kinds][];
        Tables all = new Tables(comparisons, false);
        for (int at = 0; at < patterns.length; at++) {
            all.add(patterns[at], counts[at]);
        }
        for (int at = 0; at < comparisons.size(); at++) {
            begin(at, all, strangers, kinds);
        }
        double share = Math.clamp(0.2 * evidence.records() / pairs, 1e-12, 0.2);
        Arrays.fill(priors, share);
        priors[kinds - 1] = 1 - share * (kinds - 1);
    }

    private void begin(int at, Tables all, Tables others, int kinds) {
        int levels = comparisons.levels(at);
        strangers[at] = new double[levels];
        double[] u = new double[levels];
        for (int level = 0; level < levels; level++) {
            strangers[at][level] = others.count(at, level);
            double seen = all.count(at, level) + others.count(at, level);
            u[level] = (seen + 0.5) / (all.total() + others.total() + 0.5 * levels);
        }
        double[] m = careful(u);
        shares[0][at] = m;
        shares[kinds - 1][at] = u;
        if (kinds > 2) {
            shares[1][at] = new double[levels];
            Arrays.setAll(shares[1][at], level -> (m[level] + u[level]) / 2);
        }
    }

    /** Moves between expectation and maximisation until nothing changes. */
    Mixture settled() {
        double[][] kinds = new double[patterns.length][priors.length];
        for (int round = 0; round < ROUNDS; round++) {
            expect(kinds);
            double before = priors[0];
            maximise(kinds);
            if (round > 5 && Math.abs(priors[0] / before - 1) < SETTLED) {
                break;
            }
        }
        return this;
    }

    /** The probability that a pair of each pattern is a match. */
    double[] matches() {
        double[][] kinds = new double[patterns.length][priors.length];
        expect(kinds);
        return Arrays.stream(kinds).mapToDouble(kind -> kind[matching]).toArray();
    }

    private void expect(double[][] kinds) {
        for (int kind = 0; kind < priors.length; kind++) {
            logs[kind] = logs(kind);
        }
        for (int at = 0; at < patterns.length; at++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int kind = 0; kind < priors.length; kind++) {
                double sum = Math.log(priors[kind]);
                for (int of = 0; of < comparisons.size(); of++) {
                    sum += logs[kind][(of << 4) | Comparisons.level(patterns[at], of)];
                }
                kinds[at][kind] = sum;
                most = Math.max(most, sum);
            }
            normalise(kinds[at], most);
        }
    }

    private static void normalise(double[] kinds, double most) {
        double total = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = Math.exp(kinds[kind] - most);
            total += kinds[kind];
        }
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] /= total;
        }
    }

    private double[] logs(int kind) {
        double[] table = new double[comparisons.size() << 4];
        for (int of = 0; of < comparisons.size(); of++) {
            for (int level = 0; level < shares[kind][of].length; level++) {
                table[(of << 4) | level] = Math.log(shares[kind][of][level]);
            }
        }
        return table;
    }

    private void maximise(double[][] kinds) {
        int last = priors.length - 1;
        for (int kind = 0; kind <= last; kind++) {
            double total = kind == last ? strangersCount : 0;
            double[][] sums = new double[comparisons.size()][];
            for (int of = 0; of < sums.length; of++) {
                sums[of] = kind == last ? strangers[of].clone() : new double[strangers[of].length];
            }
            for (int at = 0; at < patterns.length; at++) {
                double weight = counts[at] * kinds[at][kind];
                total += weight;
                for (int of = 0; of < sums.length; of++) {
                    sums[of][Comparisons.level(patterns[at], of)] += weight;
                }
            }
            priors[kind] = Math.clamp(total / pairs, 1e-12, 1);
            settle(kind, sums, total);
        }
    }

    private void settle(int kind, double[][] sums, double total) {
        int last = priors.length - 1;
        for (int of = 0; of < sums.length; of++) {
            double[] usual = kind == 0 ? careful(shares[last][of]) : shares[kind][of];
            double strength = kind == 0 ? IMAGINARY : 0.5;
            double all = Arrays.stream(usual).sum() * strength + total + 0.05 * sums[of].length;
            double[] next = new double[sums[of].length];
            for (int level = 0; level < next.length; level++) {
                next[level] = (sums[of][level] + strength * usual[level] + 0.05) / all;
            }
            shares[kind][of] = kind == last ? next : silent(next, shares[last][of]);
        }
    }

    /** The shares of matches with as many missing values as others have. */
    static double[] silent(double[] matches, double[] others) {
        double[] silent = matches.clone();
        double present = matches[0] >= 1 ? 1 : (1 - others[0]) / (1 - matches[0]);
        for (int level = 1; level < silent.length; level++) {
            silent[level] = Math.max(matches[level] * present, 1e-12);
        }
        silent[0] = others[0];
        return silent;
    }

    /** Begins with the kinds of three, and namesakes among the relatives. */
    Mixture withNamesakes(Mixture three) {
        int shared = three.mostCommonOfThoseApart();
        int last = priors.length - 1;
        for (int of = 0; of < comparisons.size(); of++) {
            double[] matches = three.shares[three.matching][of];
            double[] relatives = three.shares[1 - three.matching][of];
            shares[0][of] = matches.clone();
            shares[1][of] = relatives.clone();
            shares[2][of] = of == shared ? matches.clone() : relatives.clone();
            shares[last][of] = three.shares[2][of].clone();
        }
        priors[0] = three.priors[three.matching] / 2;
        priors[1] = three.priors[1 - three.matching];
        priors[2] = priors[0];
        priors[last] = three.priors[2];
        return this;
    }

    private int mostCommonOfThoseApart() {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int of = 0; of < comparisons.size(); of++) {
            double lift = lift(matching, of);
            if (tellsApart(matching, 1 - matching, of) && lift < least) {
                least = lift;
                found = of;
            }
        }
        return found;
    }

    /**
     * Whether the kinds between matches and strangers agree like matches on some fields and like
     * strangers on others. Kinds may have changed places on the way: matches are the kind whose
     * agreement says most.
     */
    boolean foundRelatives() {
        int last = priors.length - 1;
        for (int kind = 1; kind < last; kind++) {
            matching = said(kind) > said(matching) ? kind : matching;
        }
        for (int kind = 0; kind < last; kind++) {
            if (kind != matching && !areApart(matching, kind)) {
                return false;
            }
        }
        return last > 1;
    }

    /** How much the agreement of a kind says on average, against chance. */
    private double said(int kind) {
        double said = 0;
        for (int of = 0; of < comparisons.size(); of++) {
            said += exact(kind, of) * Math.log(Math.max(1e-9, lift(kind, of)));
        }
        return said;
    }

    private boolean areApart(int matches, int relatives) {
        double bits = 0;
        int apart = 0;
        boolean together = false;
        for (int of = 0; of < comparisons.size(); of++) {
            double lift = lift(matches, of);
            if (tellsApart(matches, relatives, of)) {
                apart++;
                bits += Math.log(lift) / Math.log(2);
            }
            together |= lift > TELLING && exact(relatives, of) > SHARED * exact(matches, of);
        }
        boolean many = priors[relatives] > LEAST_RELATIVES * priors[matches];
        return many && together && apart > 1 && bits > ENOUGH_BITS;
    }

    private boolean tellsApart(int matches, int relatives, int of) {
        return lift(matches, of) > TELLING
                && exact(relatives, of) < NOT_SHARED * exact(matches, of);
    }

    /** How much more often a kind agrees exactly than strangers do. */
    private double lift(int kind, int of) {
        return exact(kind, of) / exact(priors.length - 1, of);
    }

    /** How often the present values of a field agree exactly. */
    private double exact(int kind, int of) {
        double[] share = shares[kind][of];
        return share[share.length - 1] / Math.max(1e-9, 1 - share[0]);
    }

    /**
     * How people of ordinary carefulness fill in forms twice; omissions are as frequent as seen.
     */
    static double[] careful(double[] u) {
        double said = 1 - u[0];
        double[] m = new double[u.length];
        double rest = 1 - EXACT_AT_FIRST - DIFFERENT_AT_FIRST;
        int between = u.length - 3;
        Arrays.fill(m, between > 0 ? rest / between * said : 0);
        m[0] = u[0];
        m[1] = said * (between > 0 ? DIFFERENT_AT_FIRST : 1 - EXACT_AT_FIRST);
        m[u.length - 1] = said * EXACT_AT_FIRST;
        return m;
    }
}
