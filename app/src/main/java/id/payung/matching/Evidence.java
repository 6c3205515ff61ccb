package id.payung.matching;

import id.payung.linkage.records.ColumnKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What two records are compared by. The names stand in saved models and decisions: they never
 * change.
 */
public enum Evidence {
    NAME(ColumnKind.NAME),
    BORN_ON(ColumnKind.DATE),
    NIK(ColumnKind.NIK),
    SEX(ColumnKind.CATEGORY),
    MOTHER(ColumnKind.NAME),
    BIRTH_PLACE(ColumnKind.TEXT),
    /** Known by its blind index only: the same or another. */
    FAMILY_CARD(ColumnKind.CATEGORY),
    PHONE(ColumnKind.CATEGORY),
    ADDRESS(ColumnKind.TEXT),
    VILLAGE(ColumnKind.CATEGORY);

    private final ColumnKind kind;

    Evidence(ColumnKind kind) {
        this.kind = kind;
    }

    static Map<String, ColumnKind> kinds() {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        Stream.of(values()).forEach(each -> kinds.put(each.name(), each.kind));
        return kinds;
    }
}
