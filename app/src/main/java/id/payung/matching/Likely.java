package id.payung.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;

/** Two records worth comparing, the older one first. */
record Likely(UUID one, UUID other) implements Comparable<Likely> {
    private static final Comparator<Likely> ORDER =
            Comparator.comparing(Likely::one).thenComparing(Likely::other);

    static Likely of(UUID left, UUID right) {
        return left.compareTo(right) < 0 ? new Likely(left, right) : new Likely(right, left);
    }

    @Override
    public int compareTo(Likely another) {
        return ORDER.compare(this, another);
    }

    /** Of a row with the columns {@code one} and {@code other}. */
    static Likely of(ResultSet row) throws SQLException {
        return of(row.getObject("one", UUID.class), row.getObject("other", UUID.class));
    }
}
