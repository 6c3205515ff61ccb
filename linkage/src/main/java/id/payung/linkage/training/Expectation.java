package id.payung.linkage.training;

import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Commonness;
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
 * <p><b>What is not said says nothing.</b> Which fields are empty depends on the office that wrote
 * the list. Two lists in which many people occur twice share empty columns, and the empty columns
 * would come to speak for a match. So a missing value is as frequent among matches as among others.
 *
 * <p><b>What holds it.</b> A few imaginary matches of ordinary carefulness are always counted in,
 * so that a list without any match does not make its households into persons.
 */
public final class Expectation {
    private static final int ROUNDS = 2;
    private static final int ROUNDS_AMONG_RELATIVES = 1;
    private static final double IMAGINARY = 8;
    private static final double SMOOTHING = 5;

    private final Comparisons comparisons;
    private final Evidence evidence;
    private final long[] patterns;
    private final double[] compared;
    private final Tables strangers;

    private Expectation(Comparisons comparisons, Evidence evidence) {
        this.comparisons = comparisons;
        this.evidence = evidence;
        this.patterns = evidence.compared().patterns();
        this.compared = Arrays.stream(patterns).mapToDouble(evidence.compared()::count).toArray();
        this.strangers = new Tables(comparisons);
        for (long pattern : evidence.others().patterns()) {
            strangers.add(pattern, evidence.others().count(pattern) * evidence.scale());
        }
    }

    /**
     * What was learnt, and whether relatives had to be told from matches.
     *
     * @param relatives whether a third kind of pairs was found
     */
    public record Learnt(Model model, boolean relatives) {}

    /** The model under which these patterns are most likely. */
    public static Learnt model(Comparisons comparisons, Evidence evidence) {
        Expectation expectation = new Expectation(comparisons, evidence);
        Mixture three = expectation.mixture(3).settled();
        if (!three.foundRelatives()) {
            return new Learnt(expectation.withoutRelatives(), false);
        }
        Mixture four = expectation.mixture(4).withNamesakes(three).settled();
        double[] matches = (four.foundRelatives() ? four : three).matches();
        return new Learnt(expectation.leaning(matches, ROUNDS_AMONG_RELATIVES), true);
    }

    /**
     * The same from what was learnt on fewer pairs of the same records. Relatives are told once,
     * where pairs are few and broadly chosen; rules that find more matches find more of their
     * houses too.
     */
    public static Learnt again(Comparisons comparisons, Evidence evidence, Learnt earlier) {
        Expectation expectation = new Expectation(comparisons, evidence);
        Model model =
                earlier.relatives()
                        ? expectation.leaning(
                                expectation.matches(earlier.model()), ROUNDS_AMONG_RELATIVES)
                        : expectation.withoutRelatives();
        return new Learnt(model, earlier.relatives());
    }

    private Model withoutRelatives() {
        return leaning(mixture(2).settled().matches(), ROUNDS);
    }

    private Model leaning(double[] match, int rounds) {
        Model model = leaning(match);
        for (int round = 1; round < rounds; round++) {
            model = leaning(matches(model));
        }
        return model;
    }

    private Mixture mixture(int kinds) {
        return new Mixture(comparisons, patterns, compared, strangers, evidence, kinds);
    }

    /** The maximisation, after the tree was grown anew. */
    private Model leaning(double[] match) {
        Tables matches = new Tables(comparisons);
        Tables rest = new Tables(comparisons);
        for (int at = 0; at < patterns.length; at++) {
            matches.add(patterns[at], compared[at] * match[at]);
            rest.add(patterns[at], compared[at] * (1 - match[at]));
        }
        Tables others = Tables.sum(comparisons, rest, strangers);
        return estimated(matches, others, Leaning.of(matches, others, evidence.scale()));
    }

    /** The expectation: how probably a pair of each pattern is a match. */
    private double[] matches(Model model) {
        Weights weights = Weights.of(model);
        return Arrays.stream(patterns)
                .mapToDouble(pattern -> 1 / (1 + Math.exp(-weights.score(pattern) * Math.log(2))))
                .toArray();
    }

    /** The maximisation: shares of levels, given the level of the comparison leant on. */
    private Model estimated(Tables matches, Tables rest, int[] leansOn) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < comparisons.size(); at++) {
            terms.add(term(matches, rest, at, leansOn[at]));
        }
        double prior = (matches.total() + 1e-3) / Math.max(evidence.pairs(), 1);
        return new Model(Math.clamp(prior, 1e-12, 0.5), evidence.records(), terms, List.of());
    }

    private Term term(Tables matches, Tables rest, int at, int on) {
        Comparison comparison = comparisons.all().get(at);
        double[] u = shares(rest, at, new double[comparisons.levels(at)], 0.5);
        double[] m = Mixture.silent(shares(matches, at, Mixture.careful(u), IMAGINARY), u);
        List<List<Double>> ofMatches = List.of(list(m));
        List<List<Double>> ofOthers = List.of(list(u));
        if (on >= 0) {
            ofOthers = rows(rest, at, on, u, Math.max(SMOOTHING, evidence.scale()));
            ofMatches = silent(rows(matches, at, on, m, SMOOTHING), ofOthers);
        }
        return Term.untaught(
                comparison.field().name(),
                comparison.field().kind(),
                comparison.levels(),
                on,
                ofMatches,
                ofOthers,
                Commonness.in(comparison.field().column()));
    }

    private static List<List<Double>> silent(
            List<List<Double>> matches, List<List<Double>> others) {
        List<List<Double>> silent = new ArrayList<>();
        for (int row = 0; row < matches.size(); row++) {
            silent.add(list(Mixture.silent(array(matches.get(row)), array(others.get(row)))));
        }
        return silent;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
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

    /**
     * By level of the other comparison. Where that one is missing the field stands alone: what is
     * left out together tells from which office a list came, and who is who in none of them.
     */
    private static List<List<Double>> rows(
            Tables tables, int at, int on, double[] alone, double strength) {
        List<List<Double>> rows = new ArrayList<>();
        double all = sum(alone);
        rows.add(list(Arrays.stream(alone).map(share -> share / all).toArray()));
        for (int other = 1; other < tables.levels(on); other++) {
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
