package id.payung.contributions;

import id.payung.enrolment.PaidMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers up to when money has left for workers' months on a decree, settled or in suspense. */
@Component
class SettledMonths implements PaidMonths {
    private final JdbcClient jdbc;

    SettledMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, YearMonth> latestPaid(UUID decree, Collection<UUID> workers) {
        return jdbc
                .sql(
                        """
                        select c.worker, max(c.month) as latest
                        from contributions.contribution c
                        where c.decree = :decree and c.worker = any (:workers::uuid[])
                          and (exists (select from contributions.paid_month p
                                       where p.worker = c.worker and p.month = c.month)
                               or contributions.money_is_out(c.decree, c.month))
                        group by c.worker
                        """)
                .param("decree", decree)
                .param("workers", workers.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("worker", UUID.class),
                                        YearMonth.from(row.getObject("latest", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isAnyPaid(UUID decree) {
        return jdbc.sql(
                        """
                        select exists (select from contributions.payment where decree = :decree)
                            or exists (select from contributions.bill b
                                       where b.decree = :decree
                                         and contributions.money_is_out(b.decree, b.month))
                        """)
                .param("decree", decree)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
