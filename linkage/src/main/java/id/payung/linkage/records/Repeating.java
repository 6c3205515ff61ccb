package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds name columns that say nothing of their own: a full name beside its given name and surname.
 * Counting the same agreement twice makes namesakes look like one person, so the whole is left out
 * where two parts of it are given.
 */
final class Repeating {
    private static final double SHARE = 0.7;
    private static final int SAMPLE = 5000;

    private Repeating() {}

    /** The headings to leave out. */
    static Set<String> in(Table table, Map<String, ColumnUse> uses) {
        ColumnUse name = new ColumnUse.Evidence(ColumnKind.NAME);
        List<Column> names =
                table.columns().stream()
                        .filter(column -> name.equals(uses.get(column.name())))
                        .toList();
        Set<String> repeating = new HashSet<>();
        for (Column whole : names) {
            List<Column> parts = new ArrayList<>();
            for (Column part : names) {
                if (part != whole && !repeating.contains(part.name()) && isPart(part, whole)) {
                    parts.add(part);
                }
            }
            if (parts.size() > 1) {
                repeating.add(whole.name());
            }
        }
        return repeating;
    }

    /** Whether the words of one column nearly always stand in the other, which says more. */
    private static boolean isPart(Column part, Column whole) {
        int both = 0;
        int inside = 0;
        long partWords = 0;
        long wholeWords = 0;
        int step = Math.max(1, part.size() / SAMPLE);
        for (int record = 0; record < part.size(); record += step) {
            List<String> few = words(part.of(record));
            List<String> many = words(whole.of(record));
            if (!few.isEmpty() && !many.isEmpty()) {
                both++;
                inside += new HashSet<>(many).containsAll(few) ? 1 : 0;
                partWords += few.size();
                wholeWords += many.size();
            }
        }
        return inside > SHARE * both && wholeWords > 1.3 * partWords;
    }

    private static List<String> words(String value) {
        String words = Folding.words(value);
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }
}
