package id.payung.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something that takes two people, and when. */
public record Hand(UUID account, String name, Instant at) {

    /**
     * Of a row with the columns {@code …_by}, {@code …_by_name} and {@code …_at}; none while nobody
     * has done it.
     */
    public static @Nullable Hand read(ResultSet row, String deed) throws SQLException {
        OffsetDateTime at = row.getObject(deed + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Hand(
                        row.getObject(deed + "_by", UUID.class),
                        row.getString(deed + "_by_name"),
                        at.toInstant());
    }
}
