package id.payung.linkage.records;

import java.util.List;

/**
 * One column of a list as numbers: each distinct value is kept once, each record holds its code.
 * Four bytes a cell, and whatever is costly about a value is worked out once for all who share it.
 */
public final class Column {
    /** The code of an empty cell. */
    public static final int MISSING = 0;

    private final String name;
    private final List<String> values;
    private final int[] codes;

    /**
     * Columns that share one list of values have comparable codes.
     *
     * @param values by code; the first is empty and stands for a missing cell
     */
    @SuppressWarnings("ArrayPassedIn")
    public Column(String name, List<String> values, int[] codes) {
        this.name = name;
        this.values = values;
        this.codes = codes;
    }

    /** The heading as it stood in the file. */
    public String name() {
        return name;
    }

    /** How many records there are. */
    public int size() {
        return codes.length;
    }

    /** How many codes there are, the missing one included. */
    public int distinct() {
        return values.size();
    }

    public int code(int record) {
        return codes[record];
    }

    /** The value behind a code; empty for a missing one. */
    public String value(int code) {
        return values.get(code);
    }

    /** What a record says, empty if nothing. */
    public String of(int record) {
        return values.get(codes[record]);
    }

    /** How many records hold each code. */
    public int[] counts() {
        int[] counts = new int[values.size()];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }

    /** Whether a code means the same in both. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesValuesWith(Column other) {
        return values == other.values;
    }

    /** The same column for some of the records, in the given order. */
    public Column only(int[] records) {
        int[] kept = new int[records.length];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = codes[records[at]];
        }
        return new Column(name, values, kept);
    }
}
