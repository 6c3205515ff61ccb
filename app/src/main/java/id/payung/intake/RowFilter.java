package id.payung.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are meant; one definition for rows, findings and their counts.
 *
 * @param status only rows with this status
 * @param warned only rows with a warning
 */
public record RowFilter(@Nullable RowStatus status, boolean warned) {

    public static RowFilter all() {
        return new RowFilter(null, false);
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
        return String.join(" and ", parts);
    }

    boolean isAll() {
        return status == null && !warned;
    }

    /** A condition on {@code intake.row r} with the values of its places. */
    record Condition(String sql, List<Object> values) {}
}
