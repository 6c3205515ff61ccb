package id.payung.enrolment.mutation;

import id.payung.enrolment.mutation.Mutation.Seat;
import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.postgres.ListOrder;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The one definition of which mutations a filter means, and how far each has come. */
@Component
class MutationLines {
    // Who joins is shown with the seat he takes.
    private static final String FROM =
            """
            from (
                select coalesce(s.id, m.id) as line, m.*, s.decree, s.leaving_seat, s.joining, s.starts_on, s.ends_on,
                    k.amendment, k.joining as changed_to,
                    case when m.withdrawn_at is not null then 'WITHDRAWN'
                         when m.told_at is null then 'PREVIEWED'
                         when s.id is null then 'NOTED'
                         when k.amendment is null then 'WAITING'
                         when k.in_force_at is not null then 'IN_FORCE'
                         else 'PROPOSED' end as standing
                from enrolment.mutation m
                left join (
                    select id, mutation, decree, worker as leaving_seat, joining, starts_on, ends_on
                    from enrolment.mutation_seat
                    union all
                    select j.id, j.id, s.decree, s.worker, s.joining, s.starts_on, s.ends_on
                    from enrolment.mutation_seat s
                    join enrolment.mutation p on p.id = s.mutation
                    join enrolment.mutation j on j.worker = s.joining and j.reason = 'JOINS'
                        and j.listing is not distinct from p.listing
                ) s on s.mutation = m.id
                left join lateral (
                    select c.amendment, c.joining, a.in_force_at from enrolment.seat_change c
                    join enrolment.decree a on a.id = c.amendment
                    where c.decree = s.decree and c.leaving = s.leaving_seat and c.left_out is null
                      and a.state not in ('REJECTED', 'CANCELLED')
                    order by c.id desc limit 1) k on m.told_at is not null and m.withdrawn_at is null
            ) m
            join registry.worker w on w.id = m.worker
            left join enrolment.decree d on d.id = m.decree
            left join funding.fund f on f.id = d.fund
            left join enrolment.decree a on a.id = m.amendment
            left join registry.worker j
                on j.id = case when m.amendment is null then m.joining else m.changed_to end
            where m.territory >= :low and m.territory < :high
              and (:month::date is null or m.first_month = :month)
              and (:reason::text is null or m.reason = :reason)
              and (:standing::text is null or m.standing = :standing)
              and (:worker::uuid is null or m.worker = :worker)
              and (m.listing = :listing or (:listing::uuid is null and m.told_at is not null))
              and (:text::text is null or starts_with(upper(w.name), upper(:text)))
            """;
    private static final String SELECT =
            """
            select m.line, m.id, m.worker, w.name, m.territory, m.reason, m.happened_on, m.first_month,
                m.destination, m.note, m.decree, d.number, f.name as fund_name, m.starts_on, m.ends_on,
                j.id as joining, j.name as joining_name, m.amendment, a.number as amendment_number,
                m.listing, m.told_by_name, m.told_at, m.standing
            """;

    private static final ListOrder ORDER =
            ListOrder.of("m.line")
                    .or("nama", "w.name_key")
                    .or("jenis", "m.reason")
                    .or("sk", "coalesce(d.number, '')")
                    .or("pengganti", "coalesce(j.name_key, '')")
                    .or("keadaan", "m.standing");

    private final JdbcClient jdbc;

    MutationLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(MutationFilter filter) {
        return filtered("select count(*) " + FROM, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    Backlog backlog(MutationFilter filter) {
        return filtered(
                        "select count(*) as waiting, min(m.told_at) as oldest, null::date as due "
                                + FROM,
                        filter)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    List<Mutation> list(MutationFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    /** Of one mutation. */
    List<Mutation> of(UUID mutation) {
        return filtered(
                        SELECT + FROM + "and m.id = :id order by m.line",
                        MutationFilter.everybody())
                .param("id", mutation)
                .query((row, _) -> read(row))
                .list();
    }

    long export(MutationFilter filter, Position position, Consumer<Mutation> line) {
        return ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> read(row), line);
    }

    private StatementSpec asked(MutationFilter filter, Position position, String limit) {
        return filtered(SELECT + FROM + ORDER.sql(position, FROM) + limit, filter);
    }

    private StatementSpec filtered(String sql, MutationFilter filter) {
        YearMonth month = filter.month();
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("month", month == null ? null : month.atDay(1))
                .param("reason", name(filter.reason()))
                .param("standing", name(filter.standing()))
                .param("worker", filter.worker())
                .param("listing", filter.listing())
                .param("text", filter.text());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Mutation read(ResultSet row) throws SQLException {
        String destination = row.getString("destination");
        OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
        return new Mutation(
                row.getObject("line", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("worker", UUID.class),
                row.getString("name"),
                new TerritoryCode(row.getString("territory")),
                MutationReason.valueOf(row.getString("reason")),
                row.getObject("happened_on", LocalDate.class),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                destination == null ? null : new TerritoryCode(destination),
                row.getString("note"),
                seat(row),
                row.getObject("listing", UUID.class),
                row.getString("told_by_name"),
                told == null ? null : told.toInstant(),
                Standing.valueOf(row.getString("standing")));
    }

    private static @Nullable Seat seat(ResultSet row) throws SQLException {
        UUID decree = row.getObject("decree", UUID.class);
        return decree == null
                ? null
                : new Seat(
                        decree,
                        row.getString("number"),
                        row.getString("fund_name"),
                        new Months(
                                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                                YearMonth.from(row.getObject("ends_on", LocalDate.class))
                                        .minusMonths(1)),
                        row.getObject("joining", UUID.class),
                        row.getString("joining_name"),
                        row.getObject("amendment", UUID.class),
                        row.getString("amendment_number"));
    }
}
