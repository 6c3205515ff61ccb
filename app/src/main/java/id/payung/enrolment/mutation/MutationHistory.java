package id.payung.enrolment.mutation;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about mutations: told of him, and taken back. */
@Component
class MutationHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    MutationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select told_at as at, 'mutation-told' as code, reason, happened_on, note, told_by_name
                        from enrolment.mutation where worker = :worker and told_at is not null
                        union all
                        select withdrawn_at, 'mutation-taken-back', reason, happened_on, note, told_by_name
                        from enrolment.mutation where worker = :worker and withdrawn_at is not null
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(
                        MutationReason.valueOf(row.getString("reason")).printed(),
                        row.getObject("happened_on", LocalDate.class),
                        note == null ? "" : " (" + note + ")"),
                row.getString("told_by_name"));
    }
}
