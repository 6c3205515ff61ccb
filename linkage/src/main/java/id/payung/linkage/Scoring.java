package id.payung.linkage;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Frequencies;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Weights;

/** What the agreement of two records is worth under a model. */
final class Scoring {
    private final Comparisons comparisons;
    private final Weights weights;
    private final Frequencies frequencies;

    Scoring(Comparisons comparisons, Model model) {
        this.comparisons = comparisons;
        this.weights = Weights.of(model);
        this.frequencies = Frequencies.of(comparisons, model);
    }

    /** The odds in bits that two records are one person: 0 is even, 10 a thousand to one. */
    public double bits(int left, int right) {
        return bits(left, comparisons.pattern(left, right));
    }

    double bits(int left, long pattern) {
        return weights.score(pattern) + frequencies.bits(left, pattern);
    }
}
