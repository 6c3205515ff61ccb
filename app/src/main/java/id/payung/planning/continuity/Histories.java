package id.payung.planning.continuity;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How workers' histories are read: one definition for whoever groups people by theirs. */
public final class Histories {
    /** Joins {@code h}, the history of {@code c.worker}, where he has one. */
    public static final String JOIN = "left join planning.history h on h.worker = c.worker\n";

    /** What is read of {@code h}. */
    public static final String MONTHS = "h.paid::text as paid, h.funded::text as funded";

    private Histories() {}

    /** From a row with {@code paid} and {@code funded}. */
    public static History read(ResultSet row) throws SQLException {
        return new History(row.getString("paid"), row.getString("funded"));
    }
}
