package id.payung.linkage.comparison;

import java.util.List;

/**
 * Holds two present, unequal values of one kind together.
 *
 * <p>Stateless and symmetric: which of the two is left never matters.
 */
interface Likeness {
    /** By level; the first is {@link Agreement#MISSING}, the last {@link Agreement#EXACT}. */
    List<Agreement> levels();

    /** The place in {@link #levels()}; never missing and never exact. */
    int level(String left, String right);
}
