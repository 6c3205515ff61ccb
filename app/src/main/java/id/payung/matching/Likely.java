package id.payung.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Two records worth comparing, the older one first. */
record Likely(UUID one, UUID other) {
    static Likely of(UUID left, UUID right) {
        return left.compareTo(right) < 0 ? new Likely(left, right) : new Likely(right, left);
    }

    /** Of a row with the columns {@code one} and {@code other}. */
    static Likely of(ResultSet row) throws SQLException {
        return of(row.getObject("one", UUID.class), row.getObject("other", UUID.class));
    }
}
