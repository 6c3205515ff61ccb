package id.payung.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How many of a list wait, since when the first of them does, and by when it must be done: one
 * question to the list that is opened by the number.
 */
public record Backlog(long count, @Nullable Instant oldest, @Nullable LocalDate due) {

    /** A row of {@code waiting}, {@code oldest} and {@code due}. */
    public static Backlog read(ResultSet row) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Backlog(
                row.getLong("waiting"),
                oldest == null ? null : oldest.toInstant(),
                row.getObject("due", LocalDate.class));
    }

    /** As work that waits for the actor. */
    public Waiting as(String code, String href) {
        return new Waiting(code, count, href, oldest, due);
    }
}
