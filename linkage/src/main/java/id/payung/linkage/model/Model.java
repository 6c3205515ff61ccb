package id.payung.linkage.model;

import id.payung.linkage.records.Field;
import java.util.List;

/**
 * All that was learnt about lists of one kind.
 *
 * @param prior the share of matches among all pairs of records
 * @param records how many records these were
 * @param terms what the agreement of each field is worth
 * @param rules which pairs are worth comparing, in words; none if all are
 */
public record Model(double prior, int records, List<Term> terms, List<String> rules) {

    public Model {
        terms = List.copyOf(terms);
        rules = List.copyOf(rules);
    }

    /** The odds of a match before anything is compared, in bits. */
    public double priorBits() {
        return Math.log(prior / (1 - prior)) / Math.log(2);
    }

    /** The odds in bits of two records whose fields agree at these levels, prior included. */
    public double bits(int[] levels) {
        double bits = priorBits();
        for (int at = 0; at < levels.length; at++) {
            Term term = terms.get(at);
            bits += term.bits(term.leansOn() < 0 ? 0 : levels[term.leansOn()], levels[at]);
        }
        return bits;
    }

    /**
     * The same for so many records: twice the people have four times the pairs and twice the
     * matches, so a pair is half as likely one.
     */
    public Model among(int size) {
        double share = prior * records / Math.max(1, size);
        return new Model(Math.clamp(share, 1e-12, 0.5), size, terms, rules);
    }

    public Model withTerms(List<Term> other) {
        return new Model(prior, records, other, rules);
    }

    public Model withRules(List<String> words) {
        return new Model(prior, records, terms, words);
    }

    /** Whether it was learnt on fields of these names and kinds, in this order. */
    public boolean fits(List<Field> fields) {
        if (fields.size() != terms.size()) {
            return false;
        }
        for (int at = 0; at < fields.size(); at++) {
            Term term = terms.get(at);
            Field field = fields.get(at);
            if (!term.field().equals(field.name()) || term.kind() != field.kind()) {
                return false;
            }
        }
        return true;
    }
}
