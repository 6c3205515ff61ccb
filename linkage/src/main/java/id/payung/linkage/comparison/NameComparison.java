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
    private final int loose;
    private final int elsewhere;

    NameComparison(FieldComparison own, List<Column> others) {
        this.own = own;
        this.others = List.copyOf(others);
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

    private boolean isElsewhere(int left, int right) {
        int one = own.field().column().code(left);
        int other = own.field().column().code(right);
        for (Column column : others) {
            if (column.code(right) == one || column.code(left) == other) {
                return true;
            }
        }
        return false;
    }
}
