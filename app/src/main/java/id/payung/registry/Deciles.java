package id.payung.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks in welfare as lists of nothing else told them: dated facts of which none is ever changed.
 * Who may tell is decided by the module that owns the lists.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Deciles {
    /** So many new rows mislead the planner until the table is counted again. */
    private static final int WORTH_COUNTING = 5_000;

    private final JdbcClient jdbc;

    Deciles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a list told.
     *
     * @param rows a query that gives {@code id, worker, territory, refers_to, source, decile}
     * @return how many facts were kept
     */
    public int keep(String rows, UUID listing, Instant at) {
        int kept =
                jdbc.sql(
                                """
                                insert into registry.decile (worker, territory, refers_to, source, known_at, decile,
                                    sighting, listing)
                                select t.worker, t.territory, t.refers_to, t.source, :at, t.decile, t.id, :listing
                                from (%s) t
                                """
                                        .formatted(rows))
                        .param("at", time(at))
                        .param("listing", listing)
                        .update();
        if (kept >= WORTH_COUNTING) {
            jdbc.sql("analyze registry.decile").update();
        }
        return kept;
    }

    /** From now on the list told nothing; what was known before stays on record. */
    public int withdraw(UUID listing, Instant at) {
        return jdbc.sql(
                        "update registry.decile set withdrawn_at = ? where listing = ? and"
                                + " withdrawn_at is null")
                .params(time(at), listing)
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
