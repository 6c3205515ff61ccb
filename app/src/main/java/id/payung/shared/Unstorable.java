package id.payung.shared;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a value that no row can hold, as a text with a zero byte or a number beyond its column,
 * from a fault of ours: the sender can mend it.
 */
public final class Unstorable {
    // PostgreSQL: text of no character set, a number or a day out of range, unreadable text.
    private static final Set<String> STATES =
            Set.of("22003", "22007", "22008", "22021", "22P02", "22P05");

    private Unstorable() {}

    /** Whether the database refused a value that it was sent. */
    public static boolean isCauseOf(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLException sql) {
                return STATES.contains(String.valueOf(sql.getSQLState()));
            }
            cause = cause.getCause();
        }
        return false;
    }
}
