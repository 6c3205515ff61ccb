package id.payung.rules.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an amount is what it is: a clause that was applied and what it contributed.
 *
 * @param bases the versions of the parameters that were used
 * @param amount rupiah; negative for what a discount takes away
 * @param counts whether the amount is an item of the total, or only something the items rest on
 */
public record Because(Clause clause, List<Basis> bases, long amount, boolean counts) {

    /** An item: the items of a result add up to its total. */
    public static Because item(Clause clause, long amount, Basis... bases) {
        return new Because(clause, List.of(bases), amount, true);
    }

    /** Something the items rest on, such as the base of a percentage. */
    public static Because ground(Clause clause, long amount, Basis... bases) {
        return new Because(clause, List.of(bases), amount, false);
    }

    /** The references of the versions used, or the clause's own when it uses none. */
    public String reference() {
        return bases.isEmpty()
                ? clause.reference()
                : bases.stream().map(Basis::reference).distinct().collect(Collectors.joining("; "));
    }

    /** As sure as the least sure version used. */
    public Confidence confidence() {
        return bases.stream()
                .map(Basis::confidence)
                .reduce(Confidence.CONFIRMED, Confidence::weaker);
    }
}
