package id.payung.linkage.model;

import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.Column;

/**
 * How much more a rare value says than a frequent one.
 *
 * <p>The model knows how often two strangers agree on a field at all. Two strangers named Sutrisno
 * are common in Java and two named Suryaningrat are not, so where records agree exactly the average
 * chance is replaced by the chance of that very value. A field that leans on another brings this in
 * only as far as its own agreement still says something new.
 */
public final class Frequencies {

    private final Column[] columns;
    private final int[] exact;
    private final float[][] bits;

    private Frequencies(Column[] columns, int[] exact, float[][] bits) {
        this.columns = columns;
        this.exact = exact;
        this.bits = bits;
    }

    public static Frequencies of(Comparisons comparisons, Model model) {
        int size = comparisons.size();
        Column[] columns = new Column[size];
        int[] exact = new int[size];
        float[][] bits = new float[size][];
        for (int at = 0; at < size; at++) {
            Comparison comparison = comparisons.all().get(at);
            columns[at] = comparison.field().column();
            exact[at] = comparison.levels().size() - 1;
            bits[at] =
                    bits(
                            columns[at],
                            model.terms().get(at).commonness(),
                            novelty(model, at, exact[at]));
        }
        return new Frequencies(columns, exact, bits);
    }

    /** How much of an exact agreement's evidence is left where the other field agrees exactly. */
    private static double novelty(Model model, int at, int exact) {
        Term term = model.terms().get(at);
        if (term.leansOn() < 0) {
            return 1;
        }
        double alone = 0;
        double after = term.bits(term.m().size() - 1, exact);
        for (int row = 1; row < term.m().size(); row++) {
            alone = Math.max(alone, term.bits(row, exact));
        }
        return alone <= 0 ? 0 : Math.clamp(after / alone, 0, 1);
    }

    private static float[] bits(Column column, Commonness commonness, double novelty) {
        float[] bits = new float[column.distinct()];
        for (int code = 1; code < bits.length; code++) {
            bits[code] = (float) (novelty * commonness.bits(column.value(code)));
        }
        return bits;
    }

    /** Bits to add to the score of two records of the given pattern. */
    public double bits(int left, long pattern) {
        double sum = 0;
        for (int at = 0; at < columns.length; at++) {
            sum += bits(left, pattern, at);
        }
        return sum;
    }

    /** The part of one comparison; zero unless it agrees exactly. */
    public double bits(int left, long pattern, int comparison) {
        return Comparisons.level(pattern, comparison) == exact[comparison]
                ? bits[comparison][columns[comparison].code(left)]
                : 0;
    }
}
