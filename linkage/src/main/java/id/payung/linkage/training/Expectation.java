package id.payung.linkage.training;

import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import id.payung.linkage.model.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a model without labels, by expectation and maximisation over counts of patterns.
 *
 * <p>Two kinds of pairs are mixed: matches and others. If one knew the model, one could say of each
 * pattern how probably it is a match; if one knew that, one could count how often matches show each
 * level. Each is worked out from the other in turn until nothing changes (Dempster, Laird, Rubin;
 * for linkage Winkler, and Fellegi and Sunter's own section 3.3.1).
 *
 * <p><b>Why over all pairs.</b> Usually only the pairs that blocking made are looked at, but among
 * those even strangers agree on the blocking fields, and everything must be corrected for it. Here
 * the pairs that no rule made take part too, as a scaled random sample that counts as strangers.
 * The mixture is then that of all pairs, the prior is the true share of matches, and no correction
 * is due; what remains is the few matches that blocking lost.
 *
 * <p><b>First alone, then leaning.</b> Independent fields converge to the right mixture from almost
 * any start, dependent ones do not; so the tree of {@link Leaning} is grown only afterwards, and a
 * few rounds with it correct the weights without giving the mixture time to drift.
 *
 * <p><b>What holds it.</b> A few imaginary matches of ordinary carefulness are always counted in,
 * so that a list without any match does not make its households into persons.
 */
public final class Expectation {
    private static final int ROUNDS = 40;
    private static final int LEANING_ROUNDS = 6;
    private static final double IMAGINARY = 8;
    private static final double SMOOTHING = 5;
    private static final double EXACT_AT_FIRST = 0.75;
    private static final double DIFFERENT_AT_FIRST = 0.06;

    private final Comparisons comparisons;
    private final Evidence evidence;
    private final long[] patterns;
    private final double[] compared;
    private final long[] otherPatterns;
    private final double[] others;

    private Expectation(Comparisons comparisons, Evidence evidence) {
        this.comparisons = comparisons;
        this.evidence = evidence;
        this.patterns = evidence.compared().patterns();
        this.compared = Arrays.stream(patterns).mapToDouble(evidence.compared()::count).toArray();
        this.otherPatterns = evidence.others().patterns();
        this.others =
                Arrays.stream(otherPatterns)
                        .mapToDouble(pattern -> evidence.others().count(pattern) * evidence.scale())
                        .toArray();
    }

    /** The model under which these patterns are most likely. */
    public static Model model(Comparisons comparisons, Evidence evidence) {
        return new Expectation(comparisons, evidence).model();
    }

    private Model model() {
        int[] alone = new int[comparisons.size()];
        Arrays.fill(alone, -1);
        Tables everything = new Tables(comparisons);
        for (int at = 0; at < patterns.length; at++) {
            everything.add(patterns[at], compared[at]);
        }
        Tables strangers = strangers();
        Model model = first(everything, strangers);
        for (int round = 0; round < ROUNDS; round++) {
            Model next = next(model, alone, strangers);
            boolean settled = Math.abs(next.prior() / model.prior() - 1) < 1e-4;
            model = next;
            if (settled && round > 5) {
                break;
            }
        }
        return leaning(model, strangers);
    }

    private Model leaning(Model independent, Tables strangers) {
        Model model = independent;
        for (int round = 0; round < LEANING_ROUNDS; round++) {
            Tables matches = new Tables(comparisons);
            Tables rest = new Tables(comparisons);
            share(model, matches, rest);
            int[] leansOn = Leaning.of(matches, sum(rest, strangers), evidence.scale());
            model = estimated(matches, sum(rest, strangers), leansOn);
        }
        return model;
    }

    private Model next(Model model, int[] leansOn, Tables strangers) {
        Tables matches = new Tables(comparisons, false);
        Tables rest = new Tables(comparisons, false);
        share(model, matches, rest);
        return estimated(matches, sum(rest, strangers), leansOn);
    }

    /** The expectation: every compared pair is divided between the two kinds. */
    private void share(Model model, Tables matches, Tables rest) {
        Weights weights = Weights.of(model);
        for (int at = 0; at < patterns.length; at++) {
            double match = 1 / (1 + Math.exp(-weights.score(patterns[at]) * Math.log(2)));
            matches.add(patterns[at], compared[at] * match);
            rest.add(patterns[at], compared[at] * (1 - match));
        }
    }

    private Tables strangers() {
        Tables strangers = new Tables(comparisons);
        for (int at = 0; at < otherPatterns.length; at++) {
            strangers.add(otherPatterns[at], others[at]);
        }
        return strangers;
    }

    private Tables sum(Tables one, Tables other) {
        return Tables.sum(comparisons, one, other);
    }

    private Model first(Tables compared0, Tables strangers) {
        Tables all = sum(compared0, strangers);
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < comparisons.size(); at++) {
            Comparison comparison = comparisons.all().get(at);
            double[] u = new double[comparisons.levels(at)];
            for (int level = 0; level < u.length; level++) {
                u[level] = (all.count(at, level) + 0.5) / (all.total() + 0.5 * u.length);
            }
            double[] m = careful(u);
            terms.add(
                    new Term(
                            comparison.field().name(),
                            comparison.levels(),
                            -1,
                            List.of(list(m)),
                            List.of(list(u))));
        }
        double share = 0.2 * evidence.records() / Math.max(evidence.pairs(), 1);
        return new Model(Math.clamp(share, 1e-12, 0.2), terms);
    }

    /**
     * How people of ordinary carefulness fill in forms twice; omissions are as frequent as seen.
     */
    private static double[] careful(double[] u) {
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

    /** The maximisation: shares of levels, given the level of the comparison leant on. */
    private Model estimated(Tables matches, Tables rest, int[] leansOn) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < comparisons.size(); at++) {
            Comparison comparison = comparisons.all().get(at);
            double[] u = shares(rest, at, new double[comparisons.levels(at)], 0.5);
            double[] m = shares(matches, at, careful(u), IMAGINARY);
            int on = leansOn[at];
            terms.add(
                    new Term(
                            comparison.field().name(),
                            comparison.levels(),
                            on,
                            on < 0 ? List.of(list(m)) : rows(matches, at, on, m, SMOOTHING),
                            on < 0
                                    ? List.of(list(u))
                                    : rows(
                                            rest,
                                            at,
                                            on,
                                            u,
                                            Math.max(SMOOTHING, evidence.scale()))));
        }
        double prior = (matches.total() + 1e-3) / Math.max(evidence.pairs(), 1);
        return new Model(Math.clamp(prior, 1e-12, 0.5), terms);
    }

    private static double[] shares(Tables tables, int at, double[] usual, double strength) {
        double[] shares = new double[usual.length];
        for (int level = 0; level < shares.length; level++) {
            double extra = strength * usual[level] + 0.05;
            shares[level] =
                    (tables.count(at, level) + extra)
                            / (tables.total() + strength * sum(usual) + 0.05 * shares.length);
        }
        return shares;
    }

    private static double sum(double[] of) {
        return Arrays.stream(of).sum();
    }

    private static List<List<Double>> rows(
            Tables tables, int at, int on, double[] alone, double strength) {
        List<List<Double>> rows = new ArrayList<>();
        for (int other = 0; other < tables.levels(on); other++) {
            double[] row = new double[alone.length];
            for (int level = 0; level < row.length; level++) {
                row[level] =
                        (tables.count(at, level, on, other) + strength * alone[level])
                                / (tables.count(on, other) + strength);
            }
            rows.add(list(row));
        }
        return rows;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
