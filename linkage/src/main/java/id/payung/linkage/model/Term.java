package id.payung.linkage.model;

import id.payung.linkage.comparison.Agreement;
import java.util.List;

/**
 * How often one comparison takes each of its levels among matches ({@code m}) and among all others
 * ({@code u}), given the level of the comparison it leans on.
 *
 * @param field the heading
 * @param levels what each level means
 * @param leansOn the place of that other comparison, or -1: then there is one row only
 * @param m by level of the other, then by own level; each row sums to one
 * @param u like {@code m}
 */
public record Term(
        String field,
        List<Agreement> levels,
        int leansOn,
        List<List<Double>> m,
        List<List<Double>> u) {

    public Term {
        levels = List.copyOf(levels);
        m = List.copyOf(m);
        u = List.copyOf(u);
    }

    /** The evidence of a level in bits: positive speaks for a match. */
    double bits(int otherLevel, int level) {
        int row = leansOn < 0 ? 0 : otherLevel;
        return Math.log(m.get(row).get(level) / u.get(row).get(level)) / Math.log(2);
    }
}
