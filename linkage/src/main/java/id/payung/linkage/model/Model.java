package id.payung.linkage.model;

import java.util.List;

/**
 * All that was learnt about one list.
 *
 * @param prior the share of matches among all pairs of records
 */
public record Model(double prior, List<Term> terms) {
    public Model {
        terms = List.copyOf(terms);
    }

    /** The odds of a match before anything is compared, in bits. */
    public double priorBits() {
        return Math.log(prior / (1 - prior)) / Math.log(2);
    }
}
