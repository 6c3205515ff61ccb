package id.payung.registry;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which workers are meant; the one definition behind the count, the page, and the export.
 *
 * @param territory only those inside; the nation leaves the limit to the actor's own scope
 * @param name beginning of a name in any spelling, empty for all
 * @param taken only who has taken this step
 * @param missing only who has not taken this step
 */
public record WorkerFilter(
        TerritoryCode territory,
        String name,
        @Nullable Occupation occupation,
        @Nullable Sex sex,
        @Nullable Step taken,
        @Nullable Step missing) {

    public WorkerFilter(
            TerritoryCode territory,
            String name,
            @Nullable Occupation occupation,
            @Nullable Sex sex) {
        this(territory, name, occupation, sex, null, null);
    }

    /** Everybody the actor may see. */
    public static WorkerFilter everybody() {
        return new WorkerFilter(TerritoryCode.INDONESIA, "", null, null);
    }

    public static WorkerFilter inside(TerritoryCode territory) {
        return new WorkerFilter(territory, "", null, null);
    }

    public WorkerFilter having(Step step) {
        return new WorkerFilter(territory, name, occupation, sex, step, missing);
    }

    public WorkerFilter lacking(Step step) {
        return new WorkerFilter(territory, name, occupation, sex, taken, step);
    }

    /** Without the steps, of which their owners tell: see {@link Steps}. */
    Condition condition() {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        if (!territory.equals(TerritoryCode.INDONESIA)) {
            add(parts, "w.territory >= ? and w.territory < ?", values, territory.value());
            values.add(territory.value() + '~');
        }
        String key = PersonNames.key(name);
        if (!key.isEmpty()) {
            add(parts, "w.name_key >= ? and w.name_key < ?", values, key);
            values.add(key + '~');
        } else if (!name.isBlank()) {
            parts.add("false");
        }
        if (occupation != null) {
            add(parts, "w.occupation = ?", values, occupation.name());
        }
        if (sex != null) {
            add(parts, "w.sex = ?", values, sex.name().substring(0, 1));
        }
        return new Condition(String.join(" and ", parts), values);
    }

    private static void add(List<String> parts, String part, List<Object> values, Object value) {
        parts.add(part);
        values.add(value);
    }

    /** A condition on {@code registry.worker w} with the values of its places. */
    record Condition(String sql, List<Object> values) {}
}
