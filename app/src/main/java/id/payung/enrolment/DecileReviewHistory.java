package id.payung.enrolment;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about what officers decided when his decile left the programme. */
@Component
class DecileReviewHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    DecileReviewHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select decided_at, case decision when 'KEEP' then 'decile-kept' else 'decile-replaced' end as code,
                            decile, refers_to, decided_by_name
                        from enrolment.decile_review where worker = ?
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("decided_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("code"),
                                        List.of(
                                                row.getInt("decile"),
                                                row.getObject("refers_to", LocalDate.class)),
                                        row.getString("decided_by_name")))
                .list();
    }
}
