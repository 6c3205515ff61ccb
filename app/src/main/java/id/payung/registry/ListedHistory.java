package id.payung.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's own lines: on which lists a worker was named, and which of them were undone. */
@Component
class ListedHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    ListedHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select s.seen_at as at, 'listed' as code, s.row_no, s.name, o.name as office_name
                        from registry.sighting s join access.office o on o.id = s.office where s.worker = :worker
                        union all
                        select s.withdrawn_at, 'list-undone', s.row_no, s.name, o.name
                        from registry.sighting s join access.office o on o.id = s.office
                        where s.worker = :worker and s.withdrawn_at is not null
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        String office = row.getString("office_name");
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(office, row.getInt("row_no"), row.getString("name")),
                office);
    }
}
