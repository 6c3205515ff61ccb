package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * All comparisons of two records at once.
 *
 * <p>The levels of a pair are its agreement pattern, four bits a comparison in one long: patterns
 * can be counted, and everything that is learnt is learnt from the counts.
 */
public final class Comparisons {
    private final List<Comparison> comparisons;

    private Comparisons(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
    }

    /** What each kind of field deserves. */
    public static Comparisons of(List<Field> fields) {
        List<Comparison> comparisons = new ArrayList<>();
        List<CodedNames> names = new ArrayList<>();
        for (Field field : fields) {
            comparisons.add(of(field, fields, names));
        }
        return new Comparisons(comparisons);
    }

    /** Those that somebody chose, at most {@value Fields#MOST}. */
    public static Comparisons given(List<Comparison> chosen) {
        if (chosen.size() > Fields.MOST) {
            throw new IllegalArgumentException("Too many comparisons: " + chosen.size());
        }
        return new Comparisons(chosen);
    }

    private static Comparison of(Field field, List<Field> fields, List<CodedNames> names) {
        Likeness likeness = likeness(field.kind());
        Column column = field.column();
        if (field.kind() != ColumnKind.NAME) {
            return new FieldComparison(
                    field,
                    likeness.levels(),
                    (left, right) -> likeness.level(column.value(left), column.value(right)));
        }
        if (names.isEmpty() || !names.getFirst().knows(column)) {
            names.addFirst(new CodedNames(column));
        }
        FieldComparison own = new FieldComparison(field, likeness.levels(), names.getFirst());
        List<Column> others = names(fields, column);
        List<Column> later = names(fields.subList(fields.indexOf(field), fields.size()), column);
        return others.isEmpty() ? own : new NameComparison(own, others, later);
    }

    private static List<Column> names(List<Field> fields, Column but) {
        return fields.stream()
                .filter(field -> field.kind() == ColumnKind.NAME)
                .map(Field::column)
                .filter(column -> !column.equals(but) && but.sharesValuesWith(column))
                .toList();
    }

    public List<Comparison> all() {
        return comparisons;
    }

    public int size() {
        return comparisons.size();
    }

    /** How many levels one comparison knows. */
    public int levels(int comparison) {
        return comparisons.get(comparison).levels().size();
    }

    /** The agreement pattern of two records. */
    public long pattern(int left, int right) {
        long pattern = 0;
        for (int at = 0; at < comparisons.size(); at++) {
            pattern |= (long) comparisons.get(at).level(left, right) << (at << 2);
        }
        return pattern;
    }

    /** The level of one comparison within a pattern. */
    public static int level(long pattern, int comparison) {
        return (int) (pattern >>> (comparison << 2)) & 15;
    }

    private static Likeness likeness(ColumnKind kind) {
        return switch (kind) {
            case NIK -> new NikLikeness();
            case DATE -> new DayLikeness();
            case NAME -> new NameLikeness();
            case TEXT -> new TextLikeness();
            case CODE -> new CodeLikeness();
            case CATEGORY -> new CategoryLikeness();
        };
    }
}
