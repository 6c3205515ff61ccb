package id.payung.intake;

import id.payung.registry.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are meant; one definition for rows, findings and their counts.
 *
 * @param status only rows with this status
 * @param warned only rows with a warning
 * @param name only rows of whose person's name this is the beginning, however it is spelled; empty
 *     for all
 */
public record RowFilter(@Nullable RowStatus status, boolean warned, String name) {
    public RowFilter {
        name = name.strip();
    }

    public RowFilter(@Nullable RowStatus status, boolean warned) {
        this(status, warned, "");
    }

    public static RowFilter all() {
        return new RowFilter(null, false);
    }

    /** Of these, those whose name begins so. */
    public RowFilter named(String beginning) {
        return new RowFilter(status, warned, beginning);
    }

    Condition condition(UUID listing) {
        return new Condition(sql(listing), List.of());
    }

    /** The condition without places, for statements that say it more than once. */
    String sql(UUID listing) {
        List<String> parts = new ArrayList<>(List.of("r.listing = '" + listing + "'"));
        if (status != null) {
            parts.add("r.status = '" + status.name() + "'");
        }
        if (warned) {
            parts.add("r.warned");
        }
        String key = PersonNames.key(name);
        if (!key.isEmpty()) {
            // A key is letters and blanks only.
            parts.add("r.name_key >= '" + key + "' and r.name_key < '" + key + "~'");
        } else if (!name.isEmpty()) {
            parts.add("false");
        }
        return String.join(" and ", parts);
    }

    boolean isAll() {
        return status == null && !warned && name.isEmpty();
    }

    /** A condition on {@code intake.row r} with the values of its places. */
    record Condition(String sql, List<Object> values) {}
}
