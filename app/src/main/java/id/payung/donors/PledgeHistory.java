package id.payung.donors;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A worker's lines about pledges: promised cover, promise taken back. A company stands there by its
 * name; which neighbour gives is between him and the office.
 */
@Component
class PledgeHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    PledgeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select a.proposed_at as at, case when a.company is null then 'pledged' else 'sponsored' end as code,
                            a.company, lower(a.period) as first, upper(a.period) as until, a.settled_by_name as who
                        from donors.place a where a.worker = :worker and a.state <> 'PROPOSED'
                        union all
                        select a.settled_at, 'pledge-released', a.release_reason, lower(a.period), upper(a.period),
                            a.settled_by_name
                        from donors.place a where a.worker = :worker and a.state = 'RELEASED' and a.settled_at is not null
                        """)
                .param("worker", worker)
                .query((row, _) -> line(row))
                .list();
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        String words = row.getString("company");
        String who = row.getString("who");
        return new HistoryLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                List.of(
                        words == null ? "" : words,
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("until", LocalDate.class)).minusMonths(1)),
                who == null ? "" : who);
    }
}
