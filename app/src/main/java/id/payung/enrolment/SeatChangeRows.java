package id.payung.enrolment;

import id.payung.enrolment.AmendmentInForce.Left;
import id.payung.enrolment.Covering.Covered;
import id.payung.funding.Fund;
import id.payung.funding.Tariff;
import id.payung.postgres.ListOrder;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of seat changes, and what the approval and the signature of an amendment do with them. */
@Component
class SeatChangeRows {
    private static final String INSERT =
            """
            insert into enrolment.seat_change
                (id, amendment, decree, territory, leaving, joining, starts_on, ends_on, why)
            select uuidv7(), :amendment, :decree, w.territory, t.leaving, t.joining, t.month,
                coalesce(upper(c.period), :until), t.why
            from unnest(:leaving::uuid[], :joining::uuid[], :months::date[], :whys::text[])
                with ordinality as t(leaving, joining, month, why, nr)
            join registry.worker w on w.id = coalesce(t.leaving, t.joining)
            left join enrolment.cover_in_force c
                on c.decree = :decree and c.worker = t.leaving and c.period @> t.month
            where t.leaving is null or c.id is not null
            order by t.nr
            """;
    private static final String BURY =
            """
            update enrolment.seat_change s set left_out = 'DIED' from registry.worker w
            where s.amendment = :amendment and w.id = s.joining and w.died_on <= s.starts_on
            """;
    private static final String RESERVE =
            """
            insert into enrolment.coverage
                (id, worker, territory, fund, decree, granted_by, transport, period, began_at)
            select uuidv7(), w.id, w.territory, :fund, s.decree, s.amendment,
                coalesce(w.occupation = any (:transport::text[]), false), daterange(s.starts_on, s.ends_on), :at
            from enrolment.seat_change s join registry.worker w on w.id = s.joining
            where s.amendment = :amendment and s.left_out is null
            order by w.id
            on conflict do nothing
            """;
    private static final String LEAVE_OUT =
            """
            update enrolment.seat_change s set left_out = 'COVERED'
            where s.amendment = :amendment and s.joining is not null and s.left_out is null
              and not exists (select from enrolment.coverage c
                              where c.decree = s.decree and c.granted_by = s.amendment and c.worker = s.joining)
            """;
    private static final String DROP_THE_DEAD =
            """
            with gone as (
                delete from enrolment.coverage c using registry.worker w
                where c.decree = :decree and c.granted_by = :amendment
                  and w.id = c.worker and w.died_on <= lower(c.period)
                returning c.worker)
            update enrolment.seat_change s set left_out = 'DIED'
            from gone where s.amendment = :amendment and s.joining = gone.worker
            """;
    // A span that would be empty never was: the worker gives up the seat before it began.
    private static final String REMOVE =
            """
            delete from enrolment.coverage c using enrolment.seat_change s
            where s.amendment = :amendment and s.left_out is null
              and c.decree = s.decree and c.worker = s.leaving and lower(c.period) = s.starts_on
            """;
    private static final String SHORTEN =
            """
            update enrolment.coverage c set period = daterange(lower(c.period), s.starts_on)
            from enrolment.seat_change s
            where s.amendment = :amendment and s.left_out is null
              and c.decree = s.decree and c.worker = s.leaving and c.period @> s.starts_on
            """;
    private static final String FROM =
            """
            from enrolment.seat_change s
            left join registry.worker l on l.id = s.leaving
            left join registry.worker j on j.id = s.joining
            """;
    private static final String SELECT =
            """
            select s.id, s.amendment, s.decree, s.leaving, l.name as leaving_name, s.joining,
                j.name as joining_name, s.starts_on, s.ends_on, s.why, s.left_out is not null as left_out,
                s.territory
            """
                    + FROM;
    private static final String OF_AMENDMENT = "where s.amendment = :amendment";
    private static final ListOrder ORDER =
            ListOrder.of("s.id")
                    .or("keluar", "coalesce(l.name_key, '')")
                    .or("masuk", "coalesce(j.name_key, '')")
                    .or("bulan", "s.starts_on")
                    .or("sebab", "s.why");

    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    SeatChangeRows(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    /** Stands in the territory of the one who leaves, or else of the one who joins. */
    void insert(UUID id, Decree amendment, NewSeatChange wanted, Months months) {
        jdbc.sql(
                        """
                        insert into enrolment.seat_change
                            (id, amendment, decree, territory, leaving, joining, starts_on, ends_on, why)
                        select :id, :amendment, :decree, w.territory, :leaving, :joining, :from, :until, :why
                        from registry.worker w where w.id = coalesce(:leaving::uuid, :joining::uuid)
                        """)
                .param("id", id)
                .param("amendment", amendment.id())
                .param("decree", amendment.amends())
                .param("leaving", wanted.leaving())
                .param("joining", wanted.joining())
                .param("from", months.startsOn())
                .param("until", months.endsOn())
                .param("why", wanted.why())
                .update();
    }

    /** Many at once, in the order in which they are wanted; whoever holds no seat is left out. */
    void insert(Decree amendment, List<NewSeatChange> wanted) {
        jdbc.sql(INSERT)
                .param("amendment", amendment.id())
                .param("decree", amendment.amends())
                .param("until", amendment.months().endsOn())
                .param("leaving", ids(wanted, NewSeatChange::leaving))
                .param("joining", ids(wanted, NewSeatChange::joining))
                .param("months", firstDays(wanted))
                .param("whys", wanted.stream().map(NewSeatChange::why).toArray(String[]::new))
                .update();
        jdbc.sql("analyze enrolment.seat_change").update();
    }

    private static UUID[] ids(
            List<NewSeatChange> wanted, Function<NewSeatChange, @Nullable UUID> whose) {
        return wanted.stream().map(whose).toArray(UUID[]::new);
    }

    private static String[] firstDays(List<NewSeatChange> wanted) {
        return wanted.stream().map(one -> one.month().atDay(1).toString()).toArray(String[]::new);
    }

    /** Who of these workers an open amendment of the decree lets leave or join already. */
    Optional<UUID> firstWaiting(UUID decree, Collection<UUID> workers) {
        return jdbc.sql(
                        """
                        select w from unnest(?::uuid[]) as w where exists (
                            select from enrolment.seat_change s
                            where s.decree = ? and s.settled_at is null and w in (s.leaving, s.joining))
                        limit 1
                        """)
                .params(workers.toArray(UUID[]::new), decree)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** A worker who cannot join because a fund holds him. */
    record Held(UUID worker, String fund) {}

    Optional<Held> firstHeld(Decree decree, List<NewSeatChange> wanted) {
        return jdbc.sql(
                        """
                        select t.worker, f.name
                        from unnest(:joining::uuid[], :months::date[]) as t(worker, month)
                        join enrolment.coverage c on c.worker = t.worker and c.period && daterange(t.month, :until)
                        join funding.fund f on f.id = c.fund
                        limit 1
                        """)
                .param("joining", ids(wanted, NewSeatChange::joining))
                .param("months", firstDays(wanted))
                .param("until", decree.months().endsOn())
                .query(
                        (row, _) ->
                                new Held(
                                        row.getObject("worker", UUID.class), row.getString("name")))
                .optional();
    }

    int delete(UUID amendment, Collection<UUID> gone) {
        return jdbc.sql(
                        "delete from enrolment.seat_change where amendment = ? and id = any (?::uuid[])")
                .params(amendment, gone.toArray(UUID[]::new))
                .update();
    }

    /** Stands in the trail for every change of the amendment. */
    String digest(Decree amendment) {
        return jdbc.sql(
                        """
                        select encode(sha256(coalesce(string_agg(uuid_send(id), ''::bytea order by id), '')), 'hex')
                        from enrolment.seat_change where amendment = ?
                        """)
                .param(amendment.id())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }

    /** Whether an open amendment of the decree lets the worker leave or join already. */
    boolean waits(UUID decree, UUID worker) {
        return jdbc.sql(
                        """
                        select from enrolment.seat_change
                        where decree = :decree and settled_at is null and :worker in (leaving, joining)
                        """)
                .param("decree", decree)
                .param("worker", worker)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    boolean delete(UUID amendment, UUID change) {
        return jdbc.sql("delete from enrolment.seat_change where amendment = ? and id = ?")
                        .params(amendment, change)
                        .update()
                == 1;
    }

    SeatChange find(UUID change) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(change)
                .query((row, _) -> read(row))
                .single();
    }

    /** In the order in which they were proposed. */
    List<SeatChange> of(UUID amendment, Position position, int limit) {
        return jdbc.sql(SELECT + OF_AMENDMENT + order(position) + "limit :limit")
                .param("amendment", amendment)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** Hands over all of them, one by one; how many. */
    long export(UUID amendment, Position position, Consumer<SeatChange> to) {
        return ListOrder.each(
                jdbc.sql(SELECT + OF_AMENDMENT + order(position.beginning()))
                        .param("amendment", amendment),
                (row, _) -> read(row),
                to);
    }

    private static String order(Position position) {
        return ORDER.sql(position, FROM + OF_AMENDMENT);
    }

    long count(UUID amendment) {
        return jdbc.sql("select count(*) from enrolment.seat_change where amendment = ?")
                .param(amendment)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    Covered reserve(Decree amendment, Fund fund) {
        int left = step(BURY, amendment);
        jdbc.sql(RESERVE)
                .param("amendment", amendment.id())
                .param("fund", fund.id())
                .param("transport", Tariff.transportOccupations())
                .param("at", decrees.now())
                .update();
        left += step(LEAVE_OUT, amendment);
        return new Covered(count(amendment.id()) - left, left);
    }

    void dropTheDead(Decree amendment) {
        jdbc.sql(DROP_THE_DEAD)
                .param("decree", amendment.amends())
                .param("amendment", amendment.id())
                .update();
    }

    /** Ends the spans of all who leave, each before his month. */
    void end(Decree amendment) {
        step(REMOVE, amendment);
        step(SHORTEN, amendment);
    }

    /** What was reserved for who was to join is free again. */
    void release(Decree amendment) {
        step("delete from enrolment.coverage where granted_by = :amendment", amendment);
    }

    /** Other amendments may propose these workers' seats again. */
    void settle(Decree amendment) {
        jdbc.sql("update enrolment.seat_change set settled_at = ? where amendment = ?")
                .params(decrees.now(), amendment.id())
                .update();
    }

    List<Left> left(Decree amendment) {
        return jdbc.sql(
                        SELECT
                                + "where s.amendment = ? and s.leaving is not null and s.left_out"
                                + " is null order by s.id")
                .param(amendment.id())
                .query((row, _) -> new Left(row.getObject("leaving", UUID.class), months(row)))
                .list();
    }

    List<SeatsFreed.Seat> freed(Decree amendment) {
        return jdbc.sql(SELECT + "where s.amendment = ? and s.joining is null order by s.id")
                .param(amendment.id())
                .query(
                        (row, _) ->
                                new SeatsFreed.Seat(
                                        row.getObject("leaving", UUID.class),
                                        new TerritoryCode(row.getString("territory")),
                                        months(row)))
                .list();
    }

    private int step(String sql, Decree amendment) {
        return jdbc.sql(sql).param("amendment", amendment.id()).update();
    }

    private static SeatChange read(ResultSet row) throws SQLException {
        return new SeatChange(
                row.getObject("id", UUID.class),
                row.getObject("amendment", UUID.class),
                row.getObject("decree", UUID.class),
                row.getObject("leaving", UUID.class),
                row.getString("leaving_name"),
                row.getObject("joining", UUID.class),
                row.getString("joining_name"),
                months(row),
                row.getString("why"),
                row.getBoolean("left_out"));
    }

    private static Months months(ResultSet row) throws SQLException {
        return new Months(
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1));
    }
}
