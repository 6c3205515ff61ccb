package id.payung.matching;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about duplicates: merged with whom, taken apart again, told from whom. */
@Component
class MergeHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    MergeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select m.decided_at as at,
                            case when m.automatic then 'merged-automatically' else 'merged' end as code,
                            m.absorbed_name as name, m.absorbed_masked as masked, m.decided_by_name as who, '' as why
                        from matching.merge m
                        where m.kept = :worker and m.state in ('DONE', 'UNDONE')
                        union all
                        select m.undone_at, 'merge-undone',
                            case when m.kept = :worker then m.absorbed_name else m.kept_name end,
                            m.absorbed_masked, m.undone_by_name, m.why_undone
                        from matching.merge m
                        where :worker in (m.kept, m.absorbed) and m.state = 'UNDONE'
                        union all
                        select p.decided_at, 'told-apart', w.name, w.nik_masked, p.decided_by_name, ''
                        from matching.pair p
                        join registry.worker w on w.id = case when p.one = :worker then p.other else p.one end
                        where :worker in (p.one, p.other) and p.state = 'DIFFERENT'
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(
                        row.getString("name"),
                        row.getString("masked"),
                        Objects.requireNonNullElse(row.getString("why"), "")),
                row.getString("who"));
    }
}
