package id.payung.linkage.clustering;

import id.payung.linkage.comparison.Agreement;
import id.payung.linkage.comparison.Comparison;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.comparison.OtherNames;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Nik;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What no likeness elsewhere can outweigh.
 *
 * <p>Two identity numbers that are both possible and differ are two people, unless a single slip of
 * the hand parts them while every name and every birth date agree: clerks mistype one figure, and a
 * spreadsheet turns the sixteenth into a nought. Twins have numbers one figure apart too, but Hasan
 * and Husein differ by more than a slip.
 *
 * <p>An identity number that the same record gives for its family card too is the card's, which is
 * written in the same sixteen figures: it identifies a house and forbids nothing.
 *
 * <p>Two birth dates that have nothing in common are two people if no name agrees either: father
 * and son, or two sisters, at one address and one telephone.
 */
public final class Contradictions implements Objection {
    private static final Set<Agreement> SAME_NAME =
            EnumSet.of(
                    Agreement.INITIAL,
                    Agreement.CONTAINED,
                    Agreement.ONE_SLIP,
                    Agreement.REORDERED,
                    Agreement.EXACT);
    private final List<Comparison> niks;
    private final List<Comparison> codes;
    private final List<Comparison> days;
    private final List<Comparison> names;

    private Contradictions(
            List<Comparison> niks,
            List<Comparison> codes,
            List<Comparison> days,
            List<Comparison> names) {
        this.niks = niks;
        this.codes = codes;
        this.days = days;
        this.names = names;
    }

    public static Contradictions in(Comparisons comparisons) {
        return new Contradictions(
                of(comparisons, ColumnKind.NIK),
                of(comparisons, ColumnKind.CODE),
                of(comparisons, ColumnKind.DATE),
                of(comparisons, ColumnKind.NAME));
    }

    private static List<Comparison> of(Comparisons comparisons, ColumnKind kind) {
        List<Comparison> found = new ArrayList<>();
        for (Comparison each : comparisons.all()) {
            if (each.field().kind() == kind) {
                found.add(each);
            }
        }
        return found;
    }

    @Override
    public boolean between(int left, int right) {
        return otherNumbers(left, right) || otherBirthAndName(left, right);
    }

    private boolean otherNumbers(int left, int right) {
        for (Comparison each : niks) {
            String one = each.field().column().of(left);
            String other = each.field().column().of(right);
            if (!one.equals(other) && isOwn(one, left) && isOwn(other, right)) {
                boolean slip = agreement(each, left, right) == Agreement.ONE_SLIP;
                return !slip || !agreeElsewhere(left, right);
            }
        }
        return false;
    }

    /** Possible, and not the number of the family card or the telephone in the wrong column. */
    private boolean isOwn(String nik, int record) {
        return Nik.isPossible(nik)
                && codes.stream().noneMatch(code -> code.field().column().of(record).equals(nik));
    }

    private boolean agreeElsewhere(int left, int right) {
        return all(names, left, right, SAME_NAME)
                && all(days, left, right, EnumSet.of(Agreement.EXACT));
    }

    private boolean otherBirthAndName(int left, int right) {
        return differ(days, left, right) && OtherNames.are(columns(names), left, right);
    }

    /** Whether all fields that both records fill agree in one of these ways. */
    private static boolean all(
            List<Comparison> comparisons, int left, int right, Set<Agreement> ways) {
        for (Comparison each : comparisons) {
            Agreement agreement = agreement(each, left, right);
            if (agreement != Agreement.MISSING && !ways.contains(agreement)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether both records fill some of the fields and nothing agrees in those that either does.
     */
    private static boolean differ(List<Comparison> comparisons, int left, int right) {
        boolean filled = false;
        for (Comparison each : comparisons) {
            Column column = each.field().column();
            boolean silent =
                    column.code(left) == Column.MISSING && column.code(right) == Column.MISSING;
            if (!silent && agreement(each, left, right) != Agreement.DIFFERENT) {
                return false;
            }
            filled |= !silent;
        }
        return filled;
    }

    private static List<Column> columns(List<Comparison> comparisons) {
        return comparisons.stream().map(each -> each.field().column()).toList();
    }

    private static Agreement agreement(Comparison comparison, int left, int right) {
        return comparison.levels().get(comparison.level(left, right));
    }
}
