package id.payung.linkage.model;

import id.payung.linkage.comparison.Comparisons;
import java.util.List;

/** A model as tables, for scoring many patterns quickly. */
public final class Weights {
    private final double prior;
    private final int[] leansOn;
    private final double[][][] bits;

    private Weights(double prior, int[] leansOn, double[][][] bits) {
        this.prior = prior;
        this.leansOn = leansOn;
        this.bits = bits;
    }

    public static Weights of(Model model) {
        List<Term> terms = model.terms();
        int[] leansOn = new int[terms.size()];
        double[][][] bits = new double[terms.size()][][];
        for (int at = 0; at < terms.size(); at++) {
            Term term = terms.get(at);
            leansOn[at] = term.leansOn();
            bits[at] = new double[term.m().size()][term.levels().size()];
            for (int row = 0; row < bits[at].length; row++) {
                for (int level = 0; level < bits[at][row].length; level++) {
                    bits[at][row][level] = term.bits(row, level);
                }
            }
        }
        return new Weights(model.priorBits(), leansOn, bits);
    }

    /** The odds of a match in bits, prior included. */
    public double score(long pattern) {
        double score = prior;
        for (int at = 0; at < bits.length; at++) {
            score += bits(pattern, at);
        }
        return score;
    }

    /** What one comparison contributes. */
    public double bits(long pattern, int comparison) {
        int other = leansOn[comparison];
        int row = other < 0 ? 0 : Comparisons.level(pattern, other);
        return bits[comparison][row][Comparisons.level(pattern, comparison)];
    }

    public int size() {
        return bits.length;
    }

    public double prior() {
        return prior;
    }
}
