package id.payung.linkage;

import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.model.Explanation;
import id.payung.linkage.model.Frequencies;
import id.payung.linkage.model.Model;
import id.payung.linkage.model.Weights;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.List;

/** What the agreement of two records is worth under a model, and why. */
public final class Scoring {
    private final Comparisons comparisons;
    private final Weights weights;
    private final Frequencies frequencies;

    Scoring(Comparisons comparisons, Model model) {
        this.comparisons = comparisons;
        this.weights = Weights.of(model);
        this.frequencies = Frequencies.of(comparisons, model);
    }

    /** Scores any two of some records; the model must {@link Model#fits fit} their fields. */
    public static Scoring of(List<Field> fields, Model model) {
        if (!model.fits(fields)) {
            throw new IllegalArgumentException("The model was learnt on other fields");
        }
        return new Scoring(Comparisons.of(fields), model);
    }

    /** The odds in bits that two records are one person: 0 is even, 10 a thousand to one. */
    public double bits(int left, int right) {
        return bits(left, comparisons.pattern(left, right));
    }

    double bits(int left, long pattern) {
        return weights.score(pattern) + frequencies.bits(left, pattern);
    }

    /** What each field says about two records, and how they agree. */
    public Explanation explain(int left, int right) {
        long pattern = comparisons.pattern(left, right);
        List<Explanation.Contribution> contributions = new ArrayList<>();
        for (int at = 0; at < comparisons.size(); at++) {
            Comparison comparison = comparisons.all().get(at);
            Column column = comparison.field().column();
            double rarity = frequencies.bits(left, pattern, at);
            contributions.add(
                    new Explanation.Contribution(
                            comparison.field().name(),
                            comparison.levels().get(Comparisons.level(pattern, at)),
                            column.of(left),
                            column.of(right),
                            weights.bits(pattern, at) + rarity,
                            rarity));
        }
        return new Explanation(weights.prior(), contributions);
    }
}
