package id.payung.contributions;

import id.payung.enrolment.OrderedMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what is owed for a worker's months on a decree, and which are paid. */
@Component
class MonthsOrdered implements OrderedMonths {
    private final JdbcClient jdbc;

    MonthsOrdered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<YearMonth, OrderedMonth> from(UUID decree, UUID worker, YearMonth month) {
        return jdbc
                .sql(
                        """
                        select c.month, c.amount,
                            p.worker is not null or contributions.money_is_out(c.decree, c.month) as paid
                        from contributions.contribution c
                        left join contributions.paid_month p on p.worker = c.worker and p.month = c.month
                        where c.decree = ? and c.worker = ? and c.month >= ?
                        """)
                .params(decree, worker, month.atDay(1))
                .query(
                        (row, _) ->
                                Map.entry(
                                        YearMonth.from(row.getObject("month", LocalDate.class)),
                                        new OrderedMonth(
                                                row.getLong("amount"), row.getBoolean("paid"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
