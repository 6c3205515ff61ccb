package id.payung.linkage.blocking;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One form of one field as numbers: for each code the keys of its value, each a 64-bit fingerprint.
 * A value may have several keys, one a slot; or the same form is taken of several name columns, so
 * that swapped fields still meet.
 */
final class KeyPart {
    private static final int MOST_SLOTS = 7;

    private final String name;
    private final List<Field> fields;
    private final KeyForm form;
    private final Column[] columns;
    private final long[][] keys;

    private KeyPart(
            String name,
            List<Field> fields,
            KeyForm form,
            List<Column> columns,
            List<long[]> keys) {
        this.name = name;
        this.fields = fields;
        this.form = form;
        this.columns = columns.toArray(Column[]::new);
        this.keys = keys.toArray(long[][]::new);
    }

    /** The same form of several columns, any of which may meet any other. */
    static KeyPart of(List<Field> fields, KeyForm form) {
        List<Column> columns = new ArrayList<>();
        List<long[]> keys = new ArrayList<>();
        for (Field field : fields) {
            for (long[] slot : slots(field.column(), field.kind(), form)) {
                columns.add(field.column());
                keys.add(slot);
            }
        }
        String name = String.join("|", fields.stream().map(Field::name).toList());
        return new KeyPart(name, List.copyOf(fields), form, columns, keys);
    }

    private static List<long[]> slots(Column column, ColumnKind kind, KeyForm form) {
        List<long[]> slots = new ArrayList<>();
        for (int code = 1; code < column.distinct(); code++) {
            Set<String> found = form.keys(column.value(code), kind);
            int slot = 0;
            for (String key : found) {
                if (slot == MOST_SLOTS) {
                    break;
                }
                if (slot == slots.size()) {
                    slots.add(new long[column.distinct()]);
                }
                slots.get(slot++)[code] = Fingerprint.of(key);
            }
        }
        return slots;
    }

    List<Field> fields() {
        return fields;
    }

    KeyForm form() {
        return form;
    }

    int slots() {
        return keys.length;
    }

    /** Zero where the record has no key in this slot. */
    long key(int record, int slot) {
        return keys[slot][columns[slot].code(record)];
    }

    /** Whether two records have a key in common. */
    boolean shares(int left, int right) {
        for (int one = 0; one < keys.length; one++) {
            long key = key(left, one);
            for (int other = 0; key != 0 && other < keys.length; other++) {
                if (key == key(right, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another part tells the same records apart in the same way. */
    boolean isLike(KeyPart other) {
        return columns.length == other.columns.length
                && Arrays.equals(columns, other.columns)
                && sameGroups(other);
    }

    private boolean sameGroups(KeyPart other) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (!Arrays.equals(keys[slot], other.keys[slot])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name + ":" + form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
