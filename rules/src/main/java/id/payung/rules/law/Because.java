package id.payung.rules.law;

import java.util.LinkedHashMap;
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

    /** Something the items rest on or that stands beside them, such as the base of a percentage. */
    public static Because ground(Clause clause, long amount, Basis... bases) {
        return new Because(clause, List.of(bases), amount, false);
    }

    /** The same reason in a number of months: an item counts in each, a ground stays one. */
    public Because times(int months) {
        return counts ? new Because(clause, bases, amount * months, true) : this;
    }

    /**
     * Reasons that rest on the same clause and versions become one. Amounts of items are added; a
     * ground keeps its amount, for a base does not grow with the number of months.
     */
    public static List<Because> merged(List<Because> reasons) {
        var merged = new LinkedHashMap<Object, Because>();
        for (var reason : reasons) {
            merged.merge(
                    List.of(reason.clause(), reason.bases()),
                    reason,
                    (one, other) ->
                            one.counts()
                                    ? new Because(
                                            one.clause(),
                                            one.bases(),
                                            one.amount() + other.amount(),
                                            true)
                                    : one);
        }
        return List.copyOf(merged.values());
    }

    /** As sure as the least sure of the reasons: no amount is surer than what it rests on. */
    public static Confidence confidence(List<Because> reasons) {
        return reasons.stream()
                .map(Because::confidence)
                .reduce(Confidence.CONFIRMED, Confidence::weaker);
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
