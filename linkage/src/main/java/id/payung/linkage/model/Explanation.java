package id.payung.linkage.model;

import id.payung.linkage.comparison.Agreement;
import java.util.List;

/**
 * Why two records have the odds they have: the odds of any two records, then what each field adds
 * or takes away. Bits add up to the score; one bit doubles the odds, ten make them a thousandfold.
 *
 * @param prior odds in bits before anything is compared
 * @param contributions by field, in the order of the fields
 */
public record Explanation(double prior, List<Contribution> contributions) {

    public Explanation {
        contributions = List.copyOf(contributions);
    }

    /**
     * What one field says.
     *
     * @param field its heading
     * @param agreement how the two values agree
     * @param left what the first record says, tidied; empty if nothing
     * @param right what the second says
     * @param bits what this is worth, rarity included
     * @param rarity the part of the bits that is there because this very value is rare, or that is
     *     missing because it is common; zero unless the two agree exactly
     */
    public record Contribution(
            String field,
            Agreement agreement,
            String left,
            String right,
            double bits,
            double rarity) {}

    /** The score in bits. */
    public double bits() {
        return prior + contributions.stream().mapToDouble(Contribution::bits).sum();
    }

    /** The score as a probability that the two are one person. */
    public double probability() {
        return 1 / (1 + Math.exp(-bits() * Math.log(2)));
    }
}
