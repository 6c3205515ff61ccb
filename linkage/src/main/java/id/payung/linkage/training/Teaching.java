package id.payung.linkage.training;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Corrects a model by what people decided.
 *
 * <p>People are asked about pairs within the band only, and those are chosen by their score:
 * counting them as matches and others would teach that matches agree in little and strangers in
 * much. What does hold whatever the choice is the chance of "same" given the agreements. So the
 * model's weights are kept as they are, and a correction for each level of each field is added, as
 * in logistic regression, each pulled towards zero: a handful of decisions moves the weights a
 * little, hundreds move them to where people are.
 *
 * <p>The corrections are the only ones under which the decisions, and having stayed near the model,
 * are most probable together: the function is concave, and steps along each correction in turn
 * climb it (cyclic coordinate ascent with Newton's step). A level that nobody decided about stays
 * as it was.
 *
 * <p>Source: L. Bottou and others, Counterfactual reasoning and learning systems, JMLR 14 (2013),
 * on why learning from answers that a model itself selected must be conditional on what it saw.
 */
public final class Teaching {
    /** How far a correction may reasonably go, in nats. */
    private static final double USUAL_CORRECTION = 1.5;

    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-6;
    private static final double LONGEST_STEP = 2;

    private final Model model;
    private final List<int[]> seen = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();
    private final List<Double> odds = new ArrayList<>();

    private Teaching(Model model) {
        this.model = untaught(model);
    }

    /**
     * The model with the corrections of all decisions ever made; earlier corrections are replaced.
     */
    public static Model by(List<Decision> decisions, Model model) {
        Teaching teaching = new Teaching(model);
        for (Decision decision : decisions) {
            int[] levels = teaching.levels(decision);
            teaching.take(levels, decision, teaching.model.bits(levels));
        }
        return teaching.taught();
    }

    /**
     * The same where the model is only a part of the score: with a score in bits for each decision,
     * as it was before anybody decided anything.
     */
    public static Model by(List<Decision> decisions, List<Double> bits, Model model) {
        Teaching teaching = new Teaching(model);
        for (int at = 0; at < decisions.size(); at++) {
            Decision decision = decisions.get(at);
            teaching.take(teaching.levels(decision), decision, bits.get(at));
        }
        return teaching.taught();
    }

    private static Model untaught(Model model) {
        List<Term> terms = new ArrayList<>();
        for (Term term : model.terms()) {
            terms.add(term.taught(term.levels().stream().map(_ -> 0.0).toList()));
        }
        return model.withTerms(terms);
    }

    private int[] levels(Decision decision) {
        int[] levels = new int[model.terms().size()];
        for (int at = 0; at < levels.length; at++) {
            Term term = model.terms().get(at);
            Agreement agreement =
                    decision.agreements().getOrDefault(term.field(), Agreement.MISSING);
            levels[at] = Math.max(0, term.levels().indexOf(agreement));
        }
        return levels;
    }

    private void take(int[] levels, Decision decision, double bits) {
        seen.add(levels);
        same.add(decision.same());
        odds.add(bits * Math.log(2));
    }

    private Model taught() {
        Map<Integer, List<Integer>> decisionsOf = new HashMap<>();
        for (int decision = 0; decision < seen.size(); decision++) {
            for (int at = 0; at < seen.get(decision).length; at++) {
                int key = at << 4 | seen.get(decision)[at];
                decisionsOf.computeIfAbsent(key, _ -> new ArrayList<>()).add(decision);
            }
        }
        double[] corrections = new double[model.terms().size() << 4];
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > SETTLED; round++) {
            moved = 0;
            for (int key = 0; key < corrections.length; key++) {
                double step = step(decisionsOf.getOrDefault(key, List.of()), corrections[key]);
                corrections[key] += step;
                for (int decision : decisionsOf.getOrDefault(key, List.of())) {
                    odds.set(decision, odds.get(decision) + step);
                }
                moved = Math.max(moved, Math.abs(step));
            }
        }
        return corrected(corrections);
    }

    private double step(List<Integer> decisions, double correction) {
        double pull = 1 / (USUAL_CORRECTION * USUAL_CORRECTION);
        double slope = -correction * pull;
        double bend = pull;
        for (int decision : decisions) {
            double chance = 1 / (1 + Math.exp(-odds.get(decision)));
            slope += (same.get(decision) ? 1 : 0) - chance;
            bend += chance * (1 - chance);
        }
        return Math.clamp(slope / bend, -LONGEST_STEP, LONGEST_STEP);
    }

    private Model corrected(double[] corrections) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < model.terms().size(); at++) {
            Term term = model.terms().get(at);
            List<Double> bits = new ArrayList<>();
            for (int level = 0; level < term.levels().size(); level++) {
                bits.add(corrections[at << 4 | level] / Math.log(2));
            }
            terms.add(term.taught(bits));
        }
        return model.withTerms(terms);
    }
}
