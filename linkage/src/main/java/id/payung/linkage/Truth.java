package id.payung.linkage;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who each record really is, as somebody else found out. Measures; never decides. */
public final class Truth {
    private static final int LOOKED_AT = 1000;

    private final String column;
    private final int[] persons;

    private Truth(String column, int[] persons) {
        this.column = column;
        this.persons = persons;
    }

    /** The heading of the column that says it. */
    public String column() {
        return column;
    }

    /** The number of a record's true person; below zero where nobody knows. */
    public int person(int record) {
        return persons[record];
    }

    /** Records of the same value are one person; empty if there is no such column. */
    public static Optional<Truth> ofColumn(Table table, String name) {
        return table.column(name).map(column -> of(column, Pattern.compile("(.+)")));
    }

    /**
     * Records are one person if the first group of the pattern is the same in the first column it
     * fits.
     */
    public static Optional<Truth> ofPattern(Table table, Pattern pattern) {
        return table.columns().stream()
                .filter(column -> fits(column, pattern))
                .findFirst()
                .map(column -> of(column, pattern));
    }

    private static boolean fits(Column column, Pattern pattern) {
        int looked = Math.min(LOOKED_AT, column.size());
        int found = 0;
        for (int record = 0; record < looked; record++) {
            found += pattern.matcher(column.of(record)).find() ? 1 : 0;
        }
        return found > looked / 2;
    }

    private static Truth of(Column column, Pattern pattern) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] persons = new int[column.size()];
        for (int record = 0; record < persons.length; record++) {
            Matcher matcher = pattern.matcher(column.of(record));
            boolean known = matcher.find();
            String who = known && matcher.groupCount() > 0 ? matcher.group(1) : "";
            persons[record] =
                    who == null || who.isEmpty()
                            ? -1
                            : numbers.computeIfAbsent(who, _ -> numbers.size());
        }
        return new Truth(column.name(), persons);
    }
}
