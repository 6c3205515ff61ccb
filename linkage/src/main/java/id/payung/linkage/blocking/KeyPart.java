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
 * A value may have several keys, one a slot, which stand beside each other; or the same form is
 * taken of several name columns, so that swapped fields still meet.
 */
final class KeyPart {
    private static final int MOST_SLOTS = 7;

    private final String name;
    private final List<Field> fields;
    private final KeyForm form;
    private final Keys[] keys;
    private final int slots;

    /** The keys of one column: {@code width} places a code, zeros after its last key. */
    private static final class Keys {
        private final Column column;
        private final int width;
        private final long[] ofCodes;

        private Keys(Column column, int width, long[] ofCodes) {
            this.column = column;
            this.width = width;
            this.ofCodes = ofCodes;
        }

        static Keys of(Column column, ColumnKind kind, KeyForm form) {
            List<Set<String>> keys = new ArrayList<>();
            int width = 0;
            keys.add(Set.of());
            for (int code = 1; code < column.distinct(); code++) {
                keys.add(form.keys(column.value(code), kind));
                width = Math.max(width, keys.getLast().size());
            }
            width = Math.min(width, MOST_SLOTS);
            long[] ofCodes = new long[Math.multiplyExact(width, keys.size())];
            for (int code = 1; code < keys.size(); code++) {
                int at = code * width;
                for (String key : keys.get(code)) {
                    if (at < (code + 1) * width) {
                        ofCodes[at++] = Fingerprint.of(key);
                    }
                }
            }
            return new Keys(column, width, ofCodes);
        }

        int first(int record) {
            return column.code(record) * width;
        }

        boolean has(int record, long key) {
            int first = first(record);
            for (int at = first; at < first + width && ofCodes[at] != 0; at++) {
                if (ofCodes[at] == key) {
                    return true;
                }
            }
            return false;
        }

        boolean isLike(Keys other) {
            return column.equals(other.column)
                    && width == other.width
                    && Arrays.equals(ofCodes, other.ofCodes);
        }
    }

    private KeyPart(String name, List<Field> fields, KeyForm form, Keys[] keys) {
        this.name = name;
        this.fields = fields;
        this.form = form;
        this.keys = keys;
        this.slots = Arrays.stream(keys).mapToInt(of -> of.width).sum();
    }

    /** The same form of several columns, any of which may meet any other. */
    static KeyPart of(List<Field> fields, KeyForm form) {
        Keys[] keys =
                fields.stream()
                        .map(field -> Keys.of(field.column(), field.kind(), form))
                        .toArray(Keys[]::new);
        String name = String.join("|", fields.stream().map(Field::name).toList());
        return new KeyPart(name, List.copyOf(fields), form, keys);
    }

    List<Field> fields() {
        return fields;
    }

    KeyForm form() {
        return form;
    }

    int slots() {
        return slots;
    }

    /** Zero where the record has no key in this slot. */
    long key(int record, int slot) {
        int own = slot;
        int at = 0;
        while (own >= keys[at].width) {
            own -= keys[at++].width;
        }
        return keys[at].ofCodes[keys[at].first(record) + own];
    }

    /** Whether two records have a key in common. */
    boolean shares(int left, int right) {
        for (Keys each : keys) {
            int first = each.first(left);
            for (int at = first; at < first + each.width && each.ofCodes[at] != 0; at++) {
                if (has(right, each.ofCodes[at])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(int record, long key) {
        for (Keys each : keys) {
            if (each.has(record, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another part tells the same records apart in the same way. */
    boolean isLike(KeyPart other) {
        if (keys.length != other.keys.length) {
            return false;
        }
        for (int at = 0; at < keys.length; at++) {
            if (!keys[at].isLike(other.keys[at])) {
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
