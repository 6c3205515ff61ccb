package id.payung.enrolment;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.registry.DecileFact;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose decile has left the programme while he is covered. Cover goes on; what follows is the
 * programme's own rule, and a decision by people.
 */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class DecileLeavers {
    private static final String FROM =
            """
            from enrolment.coverage c
            join funding.fund f on f.id = c.fund
            join eligibility.programme p on p.id = f.programme
            join registry.worker w on w.id = c.worker
            cross join lateral (
                select d.decile, d.source, d.refers_to, d.known_at from registry.decile d
                where d.worker = c.worker and d.withdrawn_at is null
                order by d.refers_to desc, d.known_at desc limit 1) k
            where c.period @> :month::date and c.territory >= :low and c.territory < :high
              and jsonb_typeof(p.criteria -> 'deciles') = 'array'
              and not (k.decile between (p.criteria -> 'deciles' ->> 0)::int and (p.criteria -> 'deciles' ->> 1)::int)
              and (:rule::text is null or coalesce(p.criteria -> 'practice' ->> 'decileLeft', 'REVIEW') = :rule)
            """;
    private static final String LINE =
            """
            select c.worker, w.name, c.territory, f.name as fund, k.decile, k.source, k.refers_to, k.known_at,
                (p.criteria -> 'deciles' ->> 0)::int as lowest, (p.criteria -> 'deciles' ->> 1)::int as highest,
                coalesce(p.criteria -> 'practice' ->> 'decileLeft', 'REVIEW') as rule
            """;

    private final JdbcClient jdbc;

    DecileLeavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there are.
     *
     * @param rule only of programmes with this rule, null for all
     */
    public long count(YearMonth month, TerritoryCode territory, @Nullable DecileLeft rule) {
        return filtered("select count(*) " + FROM, month, territory, rule)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** In the order of workers; {@code after} is the last worker of the page before. */
    public List<DecileLeaver> list(
            YearMonth month,
            TerritoryCode territory,
            @Nullable DecileLeft rule,
            @Nullable UUID after,
            int limit) {
        return filtered(
                        LINE
                                + FROM
                                + " and (:after::uuid is null or c.worker > :after) order by c.worker limit :limit",
                        month,
                        territory,
                        rule)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> leaver(row))
                .list();
    }

    private StatementSpec filtered(
            String sql, YearMonth month, TerritoryCode territory, @Nullable DecileLeft rule) {
        return jdbc.sql(sql)
                .param("month", month.atDay(1))
                .param("low", territory.value())
                .param("high", territory.value() + "~")
                .param("rule", rule == null ? null : rule.name());
    }

    private static DecileLeaver leaver(ResultSet row) throws SQLException {
        return new DecileLeaver(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getString("fund"),
                new DecileFact(
                        row.getObject("refers_to", LocalDate.class),
                        row.getString("source"),
                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                        row.getInt("decile")),
                row.getInt("lowest"),
                row.getInt("highest"),
                DecileLeft.valueOf(row.getString("rule")));
    }
}
