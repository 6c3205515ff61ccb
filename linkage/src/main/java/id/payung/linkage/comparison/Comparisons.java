package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All comparisons of two records at once.
 *
 * <p>The levels of a pair are its agreement pattern, four bits a comparison in one long: patterns
 * can be counted, and everything that is learnt is learnt from the counts.
 *
 * <p>The codes of one record stand beside each other, four bytes a field, so a pair costs two steps
 * into memory instead of two for each field.
 */
public final class Comparisons {
    private final List<Comparison> comparisons;
    private final Comparison[] inOrder;
    private final @Nullable FieldComparison[] ofOneColumn;
    private final int[] codes;

    private Comparisons(List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
        this.inOrder = comparisons.toArray(Comparison[]::new);
        this.ofOneColumn = new FieldComparison[inOrder.length];
        int records = comparisons.isEmpty() ? 0 : inOrder[0].field().column().size();
        this.codes = new int[Math.multiplyExact(records, inOrder.length)];
        for (int at = 0; at < inOrder.length; at++) {
            ofOneColumn[at] = inOrder[at] instanceof FieldComparison own ? own : null;
            Column column = inOrder[at].field().column();
            for (int record = 0; record < records; record++) {
                codes[record * inOrder.length + at] = column.code(record);
            }
        }
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
        if (field.kind() == ColumnKind.DATE) {
            return remembered(field, likeness, DayLikeness.of(column));
        }
        if (field.kind() != ColumnKind.NAME) {
            return remembered(
                    field,
                    likeness,
                    (left, right) -> likeness.level(column.value(left), column.value(right)));
        }
        if (names.isEmpty() || !names.getFirst().knows(column)) {
            names.addFirst(new CodedNames(column));
        }
        FieldComparison own = remembered(field, likeness, names.getFirst());
        List<Column> others = names(fields, column);
        List<Column> later = names(fields.subList(fields.indexOf(field), fields.size()), column);
        return others.isEmpty() ? own : new NameComparison(own, others, later);
    }

    private static FieldComparison remembered(Field field, Likeness likeness, CodedLikeness coded) {
        Column column = field.column();
        return new FieldComparison(
                field, likeness.levels(), new Remembered(column.distinct(), column.size(), coded));
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
        int one = left * inOrder.length;
        int other = right * inOrder.length;
        for (int at = 0; at < inOrder.length; at++) {
            FieldComparison own = ofOneColumn[at];
            long level =
                    own == null
                            ? inOrder[at].level(left, right)
                            : own.ofCodes(codes[one + at], codes[other + at]);
            pattern |= level << (at << 2);
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
