package id.payung.contributions;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about months in which the insurer called him active. */
@Component
class ActiveHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    ActiveHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select told_at, month, as_of from contributions.active_month
                        where worker = ? and withdrawn_at is null
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                                        "month-active",
                                        List.of(
                                                YearMonth.from(
                                                        row.getObject("month", LocalDate.class)),
                                                row.getObject("as_of", LocalDate.class)),
                                        "BPJS Ketenagakerjaan"))
                .list();
    }
}
