package id.payung.linkage.blocking;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Every rule worth considering: each key alone, and each two keys of different fields together. */
final class RuleBook {
    private static final int MOST_SLOTS = 14;
    private static final int MANY_RECORDS = 200_000;

    private final List<KeyPart> parts;

    private RuleBook(List<KeyPart> parts) {
        this.parts = parts;
    }

    static RuleBook of(List<Field> fields, int size) {
        List<KeyPart> parts = new ArrayList<>();
        for (Field field : fields) {
            for (KeyForm form : KeyForm.of(field.kind())) {
                if (form != KeyForm.ONE_LEFT_OUT || size <= MANY_RECORDS) {
                    add(parts, KeyPart.of(List.of(field), form));
                }
            }
        }
        List<Field> names =
                fields.stream().filter(field -> field.kind() == ColumnKind.NAME).toList();
        if (names.size() > 1 && names.size() < 4) {
            add(parts, KeyPart.of(names, KeyForm.WORDS));
            add(parts, KeyPart.of(names, KeyForm.SOUND));
        }
        return new RuleBook(parts);
    }

    private static void add(List<KeyPart> parts, KeyPart part) {
        if (part.slots() > 0 && parts.stream().noneMatch(part::isLike)) {
            parts.add(part);
        }
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int one = 0; one < parts.size(); one++) {
            rules.add(new Rule(List.of(parts.get(one))));
            for (int other = one + 1; other < parts.size(); other++) {
                if (areApart(parts.get(one), parts.get(other))) {
                    rules.add(new Rule(List.of(parts.get(one), parts.get(other))));
                }
            }
        }
        return rules;
    }

    private static boolean areApart(KeyPart one, KeyPart other) {
        return one.slots() * other.slots() <= MOST_SLOTS
                && new HashSet<>(one.fields()).stream().noneMatch(other.fields()::contains);
    }
}
