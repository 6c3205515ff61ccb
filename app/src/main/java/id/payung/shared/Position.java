package id.payung.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody reads in a list: in which order, and after which row.
 *
 * @param order the column's word as it stands in the address, with a minus before it from the last
 *     to the first; empty, or no word of the list, for the list's own order
 * @param after the key of the last row of the page before; absent at the beginning
 */
public record Position(String order, @Nullable String after) {
    /** A list in its own order, from its beginning. */
    public static final Position FIRST = new Position("", null);

    /** A list in its own order, behind a row. */
    public static Position after(@Nullable UUID row) {
        return by("", row);
    }

    /** A list in the order of a column, behind a row. */
    public static Position by(String order, @Nullable UUID row) {
        return new Position(order, row == null ? null : row.toString());
    }

    /** The id of the last row of the page before, where the address holds one. */
    public @Nullable UUID row() {
        return after == null ? null : Typed.id(after).orElse(null);
    }

    /** The same order from the beginning, as an export has it. */
    public Position beginning() {
        return new Position(order, null);
    }
}
