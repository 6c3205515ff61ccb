package id.payung.planning.continuity;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How workers' histories are read: one definition for whoever groups people by theirs. */
public final class Histories {
    // The day 31 days after the first of a month lies in the next month, whatever the month.
    private static final String RUNS =
            """
            left join (select worker, range_agg(period)::text as funded
                       from enrolment.coverage where %1$s group by worker) s on s.worker = c.worker
            left join (select worker, range_agg(daterange(month, month + 31))::text as paid
                       from contributions.paid_month where %1$s group by worker) p on p.worker = c.worker
            """;

    /** Joins {@code paid} and {@code funded} to everybody {@code c.worker} between two areas. */
    public static final String OF_ALL = RUNS.formatted("territory >= :low and territory < :high");

    /** The same for some {@code c.worker}. */
    static final String OF_SOME = RUNS.formatted("worker = any (:some::uuid[])");

    private Histories() {}

    /** From a row with {@code paid} and {@code funded}. */
    public static History read(ResultSet row) throws SQLException {
        return new History(row.getString("paid"), row.getString("funded"));
    }
}
