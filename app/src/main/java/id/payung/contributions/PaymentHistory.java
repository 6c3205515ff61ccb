package id.payung.contributions;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import id.payung.shared.Rupiah;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker's lines about months paid; who may see the worker may see that his month is paid. */
@Component
class PaymentHistory implements WorkerHistory {
    private final JdbcClient jdbc;

    PaymentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryLine> linesOf(UUID worker) {
        return jdbc.sql(
                        """
                        select p.recorded_at, p.month, c.amount, f.name as fund
                        from contributions.paid_month p
                        join contributions.contribution c on c.worker = p.worker and c.month = p.month
                        join funding.fund f on f.id = c.fund
                        where p.worker = ?
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                new HistoryLine(
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        "month-paid",
                                        List.of(
                                                YearMonth.from(
                                                        row.getObject("month", LocalDate.class)),
                                                row.getString("fund"),
                                                Rupiah.of(row.getLong("amount"))),
                                        row.getString("fund")))
                .list();
    }
}
