package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.Field;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Comparisons for those who know their list and want to choose the levels themselves: one measure
 * of likeness and the bounds between its levels, as other linkage programs have them. Equal values
 * are the highest level, a missing one is the lowest.
 */
public final class Thresholds {
    private static final List<List<Agreement>> BETWEEN =
            List.of(
                    List.of(),
                    List.of(Agreement.CLOSE),
                    List.of(Agreement.ALIKE, Agreement.CLOSE),
                    List.of(Agreement.SLIGHT, Agreement.ALIKE, Agreement.CLOSE));

    private Thresholds() {}

    /** Equal or not. */
    public static Comparison exact(Field field) {
        return of(field, (_, _) -> 0, new double[0]);
    }

    /**
     * By the likeness of Jaro and Winkler.
     *
     * @param atLeast up to three bounds between 0 and 1, the lowest first
     */
    public static Comparison jaroWinkler(Field field, double... atLeast) {
        Column column = field.column();
        if (atLeast.length == 0 || !Letters.fit(column)) {
            return of(field, JaroWinkler::similarity, atLeast);
        }
        double[] bounds = checked(atLeast);
        Letters letters = Letters.of(column);
        Remembered remembered =
                new Remembered(
                        column.distinct(),
                        column.size(),
                        (left, right) -> 1 + reached(letters.jaroWinkler(left, right), bounds));
        return new FieldComparison(
                field,
                levels(bounds.length),
                (left, right) ->
                        letters.atMost(left, right) < bounds[0]
                                ? 1
                                : remembered.level(left, right));
    }

    /**
     * By slips of the hand.
     *
     * @param atMost up to three numbers of slips, the highest first
     */
    public static Comparison slips(Field field, int... atMost) {
        if (atMost.length == 1 && atMost[0] == 1 && Letters.fit(field.column())) {
            Letters letters = Letters.of(field.column());
            return new FieldComparison(
                    field, levels(1), (left, right) -> letters.oneSlip(left, right) ? 2 : 1);
        }
        double[] bounds = new double[atMost.length];
        for (int at = 0; at < bounds.length; at++) {
            bounds[at] = -atMost[at];
        }
        return of(field, (left, right) -> -Slips.between(left, right), bounds);
    }

    /**
     * By the distance of two numbers; what is no number is unlike everything.
     *
     * @param within up to three distances, the widest first
     */
    public static Comparison numeric(Field field, double... within) {
        double[] bounds = new double[within.length];
        for (int at = 0; at < bounds.length; at++) {
            bounds[at] = -within[at];
        }
        return of(field, (left, right) -> -Math.abs(number(left) - number(right)), bounds);
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static double[] checked(double[] bounds) {
        if (bounds.length >= BETWEEN.size()) {
            throw new IllegalArgumentException("At most three bounds: " + bounds.length);
        }
        for (int at = 1; at < bounds.length; at++) {
            if (!(bounds[at - 1] < bounds[at])) {
                throw new IllegalArgumentException("The loosest bound comes first");
            }
        }
        return bounds.clone();
    }

    private static Comparison of(
            Field field, ToDoubleBiFunction<String, String> likeness, double[] bounds) {
        double[] own = checked(bounds);
        Column column = field.column();
        CodedLikeness coded =
                (left, right) ->
                        1
                                + reached(
                                        likeness.applyAsDouble(
                                                column.value(left), column.value(right)),
                                        own);
        return new FieldComparison(
                field, levels(own.length), new Remembered(column.distinct(), column.size(), coded));
    }

    private static List<Agreement> levels(int bounds) {
        List<Agreement> between = BETWEEN.get(bounds);
        Agreement[] levels = new Agreement[bounds + 3];
        levels[0] = Agreement.MISSING;
        levels[1] = Agreement.DIFFERENT;
        for (int at = 0; at < bounds; at++) {
            levels[at + 2] = between.get(at);
        }
        levels[bounds + 2] = Agreement.EXACT;
        return List.of(levels);
    }

    private static int reached(double likeness, double[] bounds) {
        int reached = 0;
        while (reached < bounds.length && likeness >= bounds[reached]) {
            reached++;
        }
        return reached;
    }
}
