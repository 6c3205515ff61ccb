package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.Ranking.Known;
import id.payung.postgres.ListOrder;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.Date;
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

/** Who waits for the seats of a fund, in the order in which drafts and free seats are given out. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class WaitingWorkers {
    private static final String FILTER =
            """
            from line l
            where l.territory ^@ :within
              and (:occupation::text is null or l.occupation = :occupation)
              and (:decile::int is null or l.decile = :decile)
              and (:name::text is null or starts_with(upper(l.name), upper(:name)))
            """;
    private static final ListOrder ORDER =
            ListOrder.of("l.worker")
                    .along("l.place")
                    .or("urutan", "l.place")
                    .or("nama", "l.name_key")
                    .or("desil", "coalesce(l.decile, 11)")
                    .or("pekerjaan", "coalesce(l.occupation, '')")
                    .or("lahir", "coalesce(l.born_on, 'infinity')")
                    .or("tercatat", "l.registered_at");

    private final JdbcClient jdbc;
    private final Rankings rankings;
    private final AuditTrail audit;

    WaitingWorkers(JdbcClient jdbc, Rankings rankings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rankings = rankings;
        this.audit = audit;
    }

    public long count(WaitingFilter filter) {
        return asked("select count(*) " + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Whether anybody is meant at all; sooner known than how many. */
    boolean anybody(WaitingFilter filter) {
        return asked("select exists (select " + FILTER + ")", filter)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** In the order in which they wait, or the one asked for. */
    public List<WaitingWorker> list(WaitingFilter filter, Position position, int limit) {
        return listed(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    /** Hands over everybody meant, in the same order; an audited export. */
    @Transactional
    public void export(WaitingFilter filter, Position position, Consumer<WaitingWorker> to) {
        long rows =
                ListOrder.each(listed(filter, position.beginning(), ""), (row, _) -> read(row), to);
        audit.record(
                "waiting_list.exported",
                "fund",
                filter.fund().id(),
                filter.fund().territory(),
                Map.of("from", filter.months().first().toString(), "rows", rows));
    }

    private StatementSpec listed(WaitingFilter filter, Position position, String limit) {
        return asked("select l.* " + FILTER + ORDER.sql(position, FILTER) + limit, filter);
    }

    private StatementSpec asked(String sql, WaitingFilter filter) {
        return WaitingSql.earmarked(jdbc.sql(line(rankings.of(filter.fund())) + sql), filter.fund())
                .param("area", filter.fund().territory().value())
                .param("workers", null)
                .param("from", Date.valueOf(filter.months().startsOn()))
                .param("until", Date.valueOf(filter.months().endsOn()))
                .param("within", filter.territory().value())
                .param("occupation", filter.occupation())
                .param("decile", filter.decile())
                .param("name", filter.name());
    }

    private static String line(Ranking ranking) {
        return """
               with line as (
                   select a.worker, a.territory, a.decile, w.name, w.name_key, w.occupation, w.born_on, w.registered_at,
                       row_number() over ranked as place,
                       row_number() over (partition by left(a.territory, 8) order by %1$s) as in_district,
                       row_number() over (partition by a.territory order by %1$s) as in_village,
                       lead(a.worker) over ranked as next, lead(a.decile) over ranked as next_decile,
                       lead(w.occupation) over ranked as next_occupation, lead(w.born_on) over ranked as next_born_on,
                       lead(w.registered_at) over ranked as next_registered_at
                   %2$s
                   window ranked as (order by %1$s)
               )
               """
                .formatted(ranking.sql(), WaitingSql.WAITING);
    }

    private static WaitingWorker read(ResultSet row) throws SQLException {
        return new WaitingWorker(
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                known(row, ""),
                row.getLong("place"),
                row.getLong("in_district"),
                row.getLong("in_village"),
                row.getObject("next", UUID.class) == null ? null : known(row, "next_"));
    }

    private static Known known(ResultSet row, String whose) throws SQLException {
        @Nullable Integer decile = row.getObject(whose + "decile", Integer.class);
        return new Known(
                decile,
                row.getString(whose + "occupation"),
                row.getObject(whose + "born_on", LocalDate.class),
                row.getObject(whose + "registered_at", OffsetDateTime.class).toInstant());
    }
}
