package id.payung.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Months that the insurer calls active, as its lists told them. */
@Component
class ActiveRows {
    /** So many new rows mislead the planner until the table is counted again. */
    private static final int WORTH_COUNTING = 5_000;

    private final JdbcClient jdbc;

    ActiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a list told.
     *
     * @param rows a query that gives {@code id, worker, territory, month, as_of}
     */
    void keep(String rows, UUID listing, Instant at) {
        int kept =
                jdbc.sql(
                                """
                                insert into contributions.active_month
                                    (id, worker, month, territory, as_of, listing, told_at)
                                select t.id, t.worker, t.month, t.territory, t.as_of, :listing, :at from (%s) t
                                order by t.worker on conflict (worker, month) where withdrawn_at is null do nothing
                                """
                                        .formatted(rows))
                        .param("listing", listing)
                        .param("at", time(at))
                        .update();
        if (kept >= WORTH_COUNTING) {
            jdbc.sql("analyze contributions.active_month").update();
        }
    }

    /** From now on the list told nothing. */
    void withdraw(UUID listing, Instant at) {
        jdbc.sql(
                        """
                        update contributions.active_month set withdrawn_at = ?
                        where listing = ? and withdrawn_at is null
                        """)
                .params(time(at), listing)
                .update();
    }

    /** The latest day of which a list of the month speaks; empty while there is none. */
    Optional<LocalDate> toldOf(YearMonth month) {
        return jdbc.sql(
                        """
                        select as_of from contributions.active_month
                        where month = ? and withdrawn_at is null order by as_of desc limit 1
                        """)
                .param(month.atDay(1))
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
