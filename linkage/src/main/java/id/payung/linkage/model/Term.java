package id.payung.linkage.model;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.records.ColumnKind;
import java.util.Collections;
import java.util.List;

/**
 * How often one comparison takes each of its levels among matches ({@code m}) and among all others
 * ({@code u}), given the level of the comparison it leans on.
 *
 * @param field the heading
 * @param kind what the field holds
 * @param levels what each level means
 * @param leansOn the place of that other comparison, or -1: then there is one row only
 * @param m by level of the other, then by own level; each row sums to one
 * @param u like {@code m}
 * @param taught by level, bits that decisions of people added
 * @param commonness of the field's values
 */
public record Term(
        String field,
        ColumnKind kind,
        List<Agreement> levels,
        int leansOn,
        List<List<Double>> m,
        List<List<Double>> u,
        List<Double> taught,
        Commonness commonness) {

    public Term {
        levels = List.copyOf(levels);
        m = List.copyOf(m);
        u = List.copyOf(u);
        taught = List.copyOf(taught);
    }

    /** Before anybody decided anything. */
    public static Term untaught(
            String field,
            ColumnKind kind,
            List<Agreement> levels,
            int leansOn,
            List<List<Double>> m,
            List<List<Double>> u,
            Commonness commonness) {
        List<Double> none = Collections.nCopies(levels.size(), 0.0);
        return new Term(field, kind, levels, leansOn, m, u, none, commonness);
    }

    /** The same with other bits from decisions. */
    public Term taught(List<Double> bits) {
        return new Term(field, kind, levels, leansOn, m, u, bits, commonness);
    }

    /** The evidence of a level in bits: positive speaks for a match. */
    double bits(int otherLevel, int level) {
        int row = leansOn < 0 ? 0 : otherLevel;
        return Math.log(m.get(row).get(level) / u.get(row).get(level)) / Math.log(2)
                + taught.get(level);
    }
}
