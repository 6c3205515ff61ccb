package id.payung.linkage;

import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that say exactly the same. One of each kind is compared with the rest; otherwise a list
 * that somebody pasted twenty times would cost four hundred times the pairs.
 */
final class Twins {
    private final int[] kind;
    private final int[] firsts;

    private Twins(int[] kind, int[] firsts) {
        this.kind = kind;
        this.firsts = firsts;
    }

    static Twins in(List<Field> fields) {
        int size = fields.getFirst().column().size();
        Map<Said, Integer> kinds = new HashMap<>();
        int[] kind = new int[size];
        int[] firsts = new int[size];
        for (int record = 0; record < size; record++) {
            Integer known = kinds.putIfAbsent(Said.by(fields, record), kinds.size());
            kind[record] = known == null ? kinds.size() - 1 : known;
            if (known == null) {
                firsts[kind[record]] = record;
            }
        }
        return new Twins(kind, Arrays.copyOf(firsts, kinds.size()));
    }

    /** Every record for itself. */
    static Twins none(int size) {
        int[] own = new int[size];
        Arrays.setAll(own, record -> record);
        return new Twins(own, own);
    }

    int kinds() {
        return firsts.length;
    }

    /** The kind of a record, from 0 in order of first appearance. */
    int kind(int record) {
        return kind[record];
    }

    /** The fields of one record of each kind. */
    List<Field> firstOfEach(List<Field> fields) {
        List<Field> kept = new ArrayList<>();
        for (Field field : fields) {
            kept.add(new Field(field.name(), field.kind(), field.column().only(firsts)));
        }
        return kept;
    }

    /** What one record says, as a key. */
    private static final class Said {
        private final int[] codes;

        private Said(int[] codes) {
            this.codes = codes;
        }

        static Said by(List<Field> fields, int record) {
            int[] codes = new int[fields.size()];
            for (int at = 0; at < codes.length; at++) {
                codes[at] = fields.get(at).column().code(record);
            }
            return new Said(codes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(codes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Said said && Arrays.equals(codes, said.codes);
        }
    }
}
