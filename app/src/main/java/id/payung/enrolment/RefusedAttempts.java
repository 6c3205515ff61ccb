package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Double funding that did not happen: who was proposed to a second fund, and by which decree. */
@Component
@Transactional
@SeenBy(Permission.READ_WORKERS)
public class RefusedAttempts {
    private static final String SELECT =
            """
            select r.decree, d.number, r.worker, w.name, r.territory, f.name as fund_name, r.held_by,
                h.name as held_by_name, d.starts_on, r.refused_at
            """;
    private static final String FROM =
            """
            from enrolment.refused_attempt r
            join enrolment.decree d on d.id = r.decree
            join registry.worker w on w.id = r.worker
            join funding.fund f on f.id = r.fund
            left join funding.fund h on h.id = r.held_by
            where r.territory >= :low and r.territory < :high
              and (:fund::uuid is null or r.fund = :fund or r.held_by = :fund)
              and (:text::text is null or starts_with(upper(w.name), upper(:text)))
            """;

    private static final ListOrder ORDER =
            ListOrder.of("r.decree", "r.worker")
                    .newestFirst()
                    .or("nama", "w.name_key")
                    .or("wilayah", "r.territory")
                    .or("dana", "f.name")
                    .or("mulai", "d.starts_on")
                    .or("ditolak", "r.refused_at");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    RefusedAttempts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public long count(RefusedAttemptFilter filter) {
        return filtered("select count(*) " + FROM, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** The newest decree first, or in the order asked for. */
    @Transactional(readOnly = true)
    public List<RefusedAttempt> list(RefusedAttemptFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    /** Hands over every attempt meant, in the same order; an audited export. */
    public void export(
            RefusedAttemptFilter filter, Position position, Consumer<RefusedAttempt> line) {
        long exported =
                ListOrder.each(
                        asked(filter, position.beginning(), ""), (row, _) -> read(row), line);
        audit.record(
                "refused_attempts.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", exported));
    }

    private StatementSpec asked(RefusedAttemptFilter filter, Position position, String limit) {
        return filtered(SELECT + FROM + ORDER.sql(position, FROM) + limit, filter);
    }

    private StatementSpec filtered(String sql, RefusedAttemptFilter filter) {
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("fund", filter.fund())
                .param("text", filter.text());
    }

    private static RefusedAttempt read(ResultSet row) throws SQLException {
        return new RefusedAttempt(
                row.getObject("decree", UUID.class),
                row.getString("number"),
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getString("fund_name"),
                row.getObject("held_by", UUID.class),
                row.getString("held_by_name"),
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                row.getObject("refused_at", OffsetDateTime.class).toInstant());
    }
}
