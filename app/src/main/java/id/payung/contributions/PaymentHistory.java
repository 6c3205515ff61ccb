package id.payung.contributions;

import id.payung.registry.HistoryLine;
import id.payung.registry.WorkerHistory;
import id.payung.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
                        select p.recorded_at, p.month, c.amount, f.name as fund, y.reference, y.paid_on,
                            (select s.recorded_by_name from contributions.bill b
                             join contributions.disbursement s on s.bill = b.id
                             where b.decree = y.decree and b.month = y.month and s.recorded_by = y.recorded_by
                             order by s.recorded_at desc limit 1) as recorder
                        from contributions.paid_month p
                        join contributions.contribution c on c.worker = p.worker and c.month = p.month
                        join funding.fund f on f.id = c.fund
                        left join contributions.payment y on y.id = p.payment
                        where p.worker = ?
                        """)
                .param(worker)
                .query((row, _) -> line(row))
                .list();
    }

    /** The papers and the treasurer are for who may see the fund's payments. */
    private static HistoryLine line(ResultSet row) throws SQLException {
        String fund = row.getString("fund");
        String recorder = row.getString("recorder");
        List<Object> paid =
                List.of(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        fund,
                        Rupiah.of(row.getLong("amount")));
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        if (recorder == null) {
            return new HistoryLine(at, "month-paid", paid, fund);
        }
        return new HistoryLine(
                at,
                "month-paid-by",
                Stream.concat(
                                paid.stream(),
                                Stream.of(
                                        row.getString("reference"),
                                        row.getObject("paid_on", LocalDate.class)))
                        .toList(),
                recorder);
    }
}
