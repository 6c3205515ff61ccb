package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.Field;
import java.util.List;

/** One column against itself. */
final class FieldComparison implements Comparison {
    private final Field field;
    private final Column column;
    private final List<Agreement> levels;
    private final CodedLikeness likeness;
    private final int exact;

    /**
     * @param likeness of codes that are present and not the same
     */
    FieldComparison(Field field, List<Agreement> levels, CodedLikeness likeness) {
        this.field = field;
        this.column = field.column();
        this.levels = levels;
        this.likeness = likeness;
        this.exact = levels.size() - 1;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public List<Agreement> levels() {
        return levels;
    }

    @Override
    public int level(int left, int right) {
        return ofCodes(column.code(left), column.code(right));
    }

    /** Columns that share their values may be held against one another. */
    int ofCodes(int left, int right) {
        if (left == Column.MISSING || right == Column.MISSING) {
            return 0;
        }
        return left == right ? exact : likeness.level(left, right);
    }
}
