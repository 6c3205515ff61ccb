package id.payung.linkage.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Evidence that comes from a program instead of a file: records of which somebody knows what each
 * value is. Values may be written in any manner; they are tidied here as those of a file are.
 */
public final class FieldsWriting {
    private final Map<String, ColumnKind> kinds;
    private final List<ColumnWriting> columns = new ArrayList<>();

    /**
     * Begins without a record.
     *
     * @param kinds by name of the field, in the order in which records give their values; at most
     *     {@value Fields#MOST}
     */
    public FieldsWriting(Map<String, ColumnKind> kinds) {
        if (kinds.isEmpty() || kinds.size() > Fields.MOST) {
            throw new IllegalArgumentException("1 to " + Fields.MOST + " fields: " + kinds.size());
        }
        this.kinds = new LinkedHashMap<>(kinds);
        kinds.forEach((_, _) -> columns.add(new ColumnWriting()));
    }

    /** One more record; an empty value is one that nobody knows. */
    public FieldsWriting add(List<String> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    columns.size() + " values expected: " + values.size());
        }
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at).add(values.get(at));
        }
        return this;
    }

    /** All records so far, numbered from 0 as they came. */
    public Fields fields() {
        List<Field> fields = new ArrayList<>();
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        ColumnWriting.Vocabulary names = new ColumnWriting.Vocabulary();
        int at = 0;
        for (Map.Entry<String, ColumnKind> each : kinds.entrySet()) {
            ColumnKind kind = each.getValue();
            ColumnWriting tidy =
                    kind == ColumnKind.NAME ? new ColumnWriting(names) : new ColumnWriting();
            Column column = columns.get(at++).named(each.getKey());
            fields.add(new Field(each.getKey(), kind, Tidying.tidied(column, kind, tidy)));
            uses.put(each.getKey(), new ColumnUse.Evidence(kind));
        }
        return new Fields(List.copyOf(fields), uses);
    }
}
