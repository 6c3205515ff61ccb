package id.payung.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about his decile: told by a source, taken back with its list. */
@Component
class DecileHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    DecileHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select d.known_at as at, 'decile-told' as code, d.decile, d.source, d.refers_to
                        from registry.decile d where d.worker = :worker
                        union all
                        select d.withdrawn_at, 'decile-taken-back', d.decile, d.source, d.refers_to
                        from registry.decile d where d.worker = :worker and d.withdrawn_at is not null
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(row.getInt("decile"), row.getObject("refers_to", LocalDate.class)),
                row.getString("source"));
    }
}
