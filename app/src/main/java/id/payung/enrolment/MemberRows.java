package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists the people of a decree; what is counted is what is listed. */
@Component
class MemberRows {
    private static final String FILTER =
            """
            from (
                select m.decree, m.worker, m.starts_on, m.ends_on, r.held_by,
                    case when m.left_out is null then 'PLACED' else 'LEFT_OUT' end as standing
                from enrolment.decree_member m
                left join enrolment.refused_attempt r on r.decree = m.decree and r.worker = m.worker
                where m.decree = :decree and :standing <> 'REFUSED'
                union all
                select r.decree, r.worker, d.starts_on, d.ends_on, r.held_by, 'REFUSED'
                from enrolment.refused_attempt r join enrolment.decree d on d.id = r.decree
                where r.decree = :decree and :standing = 'REFUSED'
            ) m
            join registry.worker w on w.id = m.worker
            left join funding.fund f on f.id = m.held_by
            where m.standing = :standing and w.territory >= :low and w.territory < :high
              and (:text::text is null or starts_with(upper(w.name), upper(:text)))
            """;

    private static final ListOrder ORDER =
            ListOrder.of("m.worker")
                    .or("nama", "w.name_key")
                    .or("wilayah", "w.territory")
                    .or("mulai", "m.starts_on")
                    .or("dana", "coalesce(f.name, '')");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    MemberRows(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    long count(MemberFilter filter) {
        return filtered("select count(*) " + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<MemberLine> list(MemberFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    void export(MemberFilter filter, Position position, Consumer<MemberLine> to) {
        long rows =
                ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> read(row), to);
        audit.record(
                "decree.members-exported",
                "decree",
                filter.decree(),
                filter.territory(),
                Map.of("standing", filter.standing().name(), "rows", rows));
    }

    private StatementSpec asked(MemberFilter filter, Position position, String limit) {
        return filtered(
                "select m.worker, w.name, w.territory, m.starts_on, m.ends_on, f.name as held_by "
                        + FILTER
                        + ORDER.sql(position, FILTER)
                        + limit,
                filter);
    }

    private StatementSpec filtered(String sql, MemberFilter filter) {
        Standing standing = filter.standing();
        return jdbc.sql(sql)
                .param("decree", filter.decree())
                .param("standing", standing.name())
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("text", filter.text());
    }

    private static MemberLine read(ResultSet row) throws SQLException {
        return new MemberLine(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("held_by"));
    }
}
