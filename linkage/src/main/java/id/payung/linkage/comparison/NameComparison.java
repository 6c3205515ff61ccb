package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.Field;
import java.util.List;

/**
 * A name column, with a look into the other name columns where it disagrees: clerks swap given name
 * and surname, and second names come first on the next form.
 */
final class NameComparison implements Comparison {
    private final FieldComparison own;
    private final List<Column> others;
    private final List<Column> later;
    private final int loose;
    private final int elsewhere;

    /**
     * @param others all other name columns
     * @param later those of them that come after
     */
    NameComparison(FieldComparison own, List<Column> others, List<Column> later) {
        this.own = own;
        this.others = List.copyOf(others);
        this.later = List.copyOf(later);
        this.loose = own.levels().indexOf(Agreement.ALIKE);
        this.elsewhere = own.levels().indexOf(Agreement.ELSEWHERE);
    }

    @Override
    public Field field() {
        return own.field();
    }

    @Override
    public List<Agreement> levels() {
        return own.levels();
    }

    @Override
    public int level(int left, int right) {
        int direct = own.level(left, right);
        return direct > 0 && direct <= loose && isElsewhere(left, right) ? elsewhere : direct;
    }

    /** A name that crossed counts in the first of its two columns, two that swapped in both. */
    private boolean isElsewhere(int left, int right) {
        boolean there = standsIn(others, own.field().column().code(left), right);
        boolean back = standsIn(others, own.field().column().code(right), left);
        return (there && back)
                || (there && standsIn(later, own.field().column().code(left), right))
                || (back && standsIn(later, own.field().column().code(right), left));
    }

    private static boolean standsIn(List<Column> columns, int name, int record) {
        for (Column column : columns) {
            if (column.code(record) == name) {
                return true;
            }
        }
        return false;
    }
}
