package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a list gives as evidence, and what was made of each of its columns.
 *
 * @param fields at most {@value #MOST}, those that tell most people apart first kept
 * @param uses by heading, in the order of the file
 */
public record Fields(List<Field> fields, Map<String, ColumnUse> uses) {
    /** Four bits each in one 64-bit pattern. */
    public static final int MOST = 16;

    /** Every column as its values and heading suggest; the named ones only measure. */
    public static Fields guessed(Table table, Set<String> truth) {
        return described(table, truth, Map.of());
    }

    /** As described where somebody knows better, otherwise as guessed. */
    public static Fields described(Table table, Set<String> truth, Map<String, ColumnUse> known) {
        Map<String, ColumnUse> uses = new LinkedHashMap<>(new Guessing(table, truth).uses());
        known.forEach((heading, use) -> uses.replace(heading, use));
        truth.forEach(heading -> uses.replace(heading, ColumnUse.Ignored.TRUTH));
        return of(table, uses);
    }

    private static Fields of(Table table, Map<String, ColumnUse> uses) {
        List<SplitDate> split = SplitDate.in(table, uses);
        List<Field> fields = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (SplitDate date : split) {
            fields.add(date.joined());
            parts.addAll(date.parts());
        }
        ColumnWriting.Vocabulary names = new ColumnWriting.Vocabulary();
        for (Column column : table.columns()) {
            if (uses.get(column.name()) instanceof ColumnUse.Evidence(ColumnKind kind)
                    && !parts.contains(column.name())) {
                ColumnWriting writing =
                        kind == ColumnKind.NAME ? new ColumnWriting(names) : new ColumnWriting();
                fields.add(new Field(column.name(), kind, Tidying.tidied(column, kind, writing)));
            }
        }
        return new Fields(List.copyOf(most(fields)), uses);
    }

    private static List<Field> most(List<Field> fields) {
        if (fields.size() <= MOST) {
            return fields;
        }
        List<Field> telling = new ArrayList<>(fields);
        telling.sort((one, other) -> Double.compare(effective(other), effective(one)));
        List<Field> kept = telling.subList(0, MOST);
        return fields.stream().filter(kept::contains).toList();
    }

    private static double effective(Field field) {
        int[] counts = field.column().counts();
        double coincidence = 0;
        for (int code = 1; code < counts.length; code++) {
            coincidence += (double) counts[code] * counts[code];
        }
        double all = field.column().size();
        return coincidence == 0 ? 0 : all * all / coincidence * (1 - counts[0] / all);
    }
}
