package id.payung.contributions;

import id.payung.enrolment.PaidMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers up to when a worker's months on a decree are paid. */
@Component
class SettledMonths implements PaidMonths {
    private final JdbcClient jdbc;

    SettledMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<YearMonth> latestPaid(UUID decree, UUID worker) {
        return jdbc.sql(
                        """
                        select p.month from contributions.paid_month p
                        join contributions.contribution c on c.worker = p.worker and c.month = p.month
                        where c.decree = ? and c.worker = ?
                        order by p.month desc limit 1
                        """)
                .params(decree, worker)
                .query((row, _) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .optional();
    }
}
