package id.payung.population.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often each kind of fault befalls a row. A row carries at most one fault, and beside it at
 * most one variant of the name.
 *
 * @param rates expected share of rows for each kind, from 0 to 1; faults together and variants
 *     together at most 1 each
 */
public record Faults(Map<Fault, Double> rates) {

    /** Share of rows with a fault in lists as offices really hand them in. */
    public static final double USUAL_ROWS_WITH_A_FAULT = 0.06;

    /** Share of rows with another spelling of the name than the identity card's. */
    public static final double USUAL_ROWS_WITH_A_VARIANT = 0.12;

    private static final List<Fault> KINDS = Fault.all();
    private static final double ALL = 1 + 1e-9;

    /** Refuses shares that no draw could satisfy. */
    public Faults {
        rates = Map.copyOf(rates);
        boolean possible = rates.values().stream().allMatch(rate -> rate >= 0);
        if (!possible || sum(rates, Faults::isVariant) > ALL || sum(rates, Faults::isFault) > ALL) {
            throw new IllegalArgumentException("rates are shares of rows from 0 to 1");
        }
    }

    /** A list without any. */
    public static Faults none() {
        return new Faults(Map.of());
    }

    /** The mixture of real lists. */
    public static Faults realistic() {
        return inProportion(USUAL_ROWS_WITH_A_FAULT, USUAL_ROWS_WITH_A_VARIANT);
    }

    /** The real mixture at other totals, each a share of rows from 0 to 1. */
    public static Faults inProportion(double rowsWithAFault, double rowsWithAVariant) {
        Map<Fault, Double> weights = new LinkedHashMap<>();
        KINDS.forEach(fault -> weights.put(fault, fault.weight()));
        double faults = sum(weights, Faults::isFault);
        double variants = sum(weights, Faults::isVariant);
        weights.replaceAll(
                (fault, weight) ->
                        isVariant(fault)
                                ? weight / variants * rowsWithAVariant
                                : weight / faults * rowsWithAFault);
        return new Faults(weights);
    }

    /** One kind only, in that share of rows. */
    public static Faults only(Fault fault, double rate) {
        return new Faults(Map.of(fault, rate));
    }

    /** Share of rows that carry a fault; variants are none. */
    public double rowsWithAFault() {
        return sum(rates, Faults::isFault);
    }

    /** The fault of a row, among those whose column the list has. */
    @Nullable Fault fault(SplittableRandom chance, Set<Column> columns) {
        return draw(chance, fault -> isFault(fault) && columns.contains(fault.column()));
    }

    /** The variant of a row's name. */
    @Nullable Fault variant(SplittableRandom chance) {
        return draw(chance, Faults::isVariant);
    }

    private @Nullable Fault draw(SplittableRandom chance, Predicate<Fault> possible) {
        double left = chance.nextDouble();
        for (Fault fault : KINDS) {
            left -= possible.test(fault) ? rates.getOrDefault(fault, 0.0) : 0;
            if (left < 0) {
                return fault;
            }
        }
        return null;
    }

    private static double sum(Map<Fault, Double> rates, Predicate<Fault> which) {
        return rates.entrySet().stream()
                .filter(rate -> which.test(rate.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static boolean isVariant(Fault fault) {
        return fault.outcome() == Outcome.VARIANT;
    }

    private static boolean isFault(Fault fault) {
        return !isVariant(fault);
    }
}
