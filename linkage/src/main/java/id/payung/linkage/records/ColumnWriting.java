package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column while its cells arrive. */
final class ColumnWriting {
    private final Vocabulary vocabulary;
    private int[] codes = new int[1024];
    private int size;

    public ColumnWriting() {
        this(new Vocabulary());
    }

    /** Shares its values with other columns, so that codes mean the same in all of them. */
    public ColumnWriting(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void add(String value) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + (size >> 1));
        }
        codes[size++] = vocabulary.code(value);
    }

    /** Empty cells up to a record that has one. */
    void fill(int records) {
        while (size < records) {
            add("");
        }
    }

    public Column named(String name) {
        return new Column(name, vocabulary.values, Arrays.copyOf(codes, size));
    }

    /** Distinct values in the order of their first appearance. */
    public static final class Vocabulary {
        private final List<String> values = new ArrayList<>(List.of(""));
        private final Map<String, Integer> codes = new HashMap<>(Map.of("", Column.MISSING));

        int code(String value) {
            Integer known = codes.putIfAbsent(value, values.size());
            if (known != null) {
                return known;
            }
            values.add(value);
            return values.size() - 1;
        }
    }
}
