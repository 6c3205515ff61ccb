package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.Practice.DecileLeft;
import id.payung.postgres.ListOrder;
import id.payung.registry.DecileFact;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
            left join lateral (
                select r.decision, r.decided_by_name, r.decided_at from enrolment.decile_review r
                where r.worker = c.worker and r.refers_to = k.refers_to and r.decile = k.decile
                order by r.decided_at desc, r.id desc limit 1) v on true
            where c.period @> :month::date and c.territory >= :low and c.territory < :high
              and jsonb_typeof(p.criteria -> 'deciles') = 'array'
              and not (k.decile between (p.criteria -> 'deciles' ->> 0)::int and (p.criteria -> 'deciles' ->> 1)::int)
              and (:rule::text is null or coalesce(p.criteria -> 'practice' ->> 'decileLeft', 'REVIEW') = :rule)
              and (:decided::boolean is null or (v.decision is not null) = :decided)
              and (:worker::uuid is null or c.worker = :worker)
            """;
    private static final String LINE =
            """
            select c.worker, w.name, c.territory, c.decree, v.decision, v.decided_by_name, v.decided_at, f.name as fund, k.decile, k.source, k.refers_to, k.known_at,
                (p.criteria -> 'deciles' ->> 0)::int as lowest, (p.criteria -> 'deciles' ->> 1)::int as highest,
                coalesce(p.criteria -> 'practice' ->> 'decileLeft', 'REVIEW') as rule
            """;

    private static final ListOrder ORDER =
            ListOrder.of("c.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "c.territory")
                    .or("dana", "f.name")
                    .or("desil", "k.decile")
                    .or("putusan", "coalesce(v.decision, '')");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DecileLeavers(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public long count(DecileLeaverFilter filter) {
        return filtered("select count(*) " + FROM, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** The same count, with since when the first of their deciles is known. */
    public Backlog backlog(DecileLeaverFilter filter) {
        return filtered(
                        "select count(*) as waiting, min(k.known_at) as oldest, null::date as due "
                                + FROM,
                        filter)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    /** In the order of workers, or the one asked for. */
    public List<DecileLeaver> list(DecileLeaverFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> leaver(row)).list();
    }

    /** Hands over everybody meant, in the same order; an audited export. */
    @Transactional
    public void export(DecileLeaverFilter filter, Position position, Consumer<DecileLeaver> to) {
        long rows =
                ListOrder.each(
                        asked(filter, position.beginning(), ""), (row, _) -> leaver(row), to);
        audit.record(
                "decile_leavers.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("month", filter.month().toString(), "rows", rows));
    }

    private StatementSpec asked(DecileLeaverFilter filter, Position position, String limit) {
        return filtered(LINE + FROM + ORDER.sql(position, FROM) + limit, filter);
    }

    private StatementSpec filtered(String sql, DecileLeaverFilter filter) {
        return jdbc.sql(sql)
                .param("month", filter.month().atDay(1))
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("rule", filter.rule() == null ? null : filter.rule().name())
                .param("decided", filter.decided())
                .param("worker", filter.worker());
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
                DecileLeft.valueOf(row.getString("rule")),
                row.getObject("decree", UUID.class),
                review(row));
    }

    private static @Nullable DecileReview review(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null
                ? null
                : new DecileReview(
                        DecileReview.Decision.valueOf(decision),
                        row.getString("decided_by_name"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
