package id.payung.enrolment;

import id.payung.eligibility.Cover;
import id.payung.eligibility.CoverFacts;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who of many workers is held by a fund in a month; one statement however many are asked. A
 * seat that is only reserved counts: no second fund may mean to pay for him.
 */
@Component
@Transactional(readOnly = true)
class CoverOfWorkers implements CoverFacts {
    private final JdbcClient jdbc;

    CoverOfWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Cover> covering(Collection<UUID> workers, YearMonth month) {
        return jdbc
                .sql(
                        """
                        select c.worker, c.fund, f.name, f.programme
                        from enrolment.coverage c join funding.fund f on f.id = c.fund
                        where c.worker = any(:workers::uuid[]) and c.period @> :month::date
                        """)
                .param("workers", workers.toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(
                        (row, _) ->
                                new Cover(
                                        row.getObject("worker", UUID.class),
                                        row.getObject("fund", UUID.class),
                                        row.getString("name"),
                                        row.getObject("programme", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Cover::worker, Function.identity()));
    }
}
