package id.payung.donors;

import id.payung.donors.Pledge.Money;
import id.payung.donors.Pledge.People;
import id.payung.donors.Pledge.Recorded;
import id.payung.donors.Pledge.Size;
import id.payung.donors.Pledge.State;
import id.payung.postgres.ListOrder;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Pledges as they stand on a day; the one definition of which of them a filter means. */
@Component
class PledgeRows {
    // What came of a pledge is read off its payments, its decrees and the calendar.
    private static final String STANDING =
            """
            from donors.pledge p
            join donors.donor d on d.id = p.donor
            join funding.fund f on f.id = p.fund
            cross join lateral (
                select coalesce(sum(r.amount), 0) as received, coalesce(max(upper(r.months)), p.starts_on) as paid_until,
                    max(r.recorded_at) as paid_at
                from donors.payment r where r.pledge = p.id) m
            cross join lateral (
                select coalesce(max(upper(x.months)), p.starts_on) as drafted_until,
                    coalesce(bool_or(g.in_force_at is not null and g.starts_on <= :today), false) as runs
                from donors.pledge_decree x join enrolment.decree g on g.id = x.decree
                where x.pledge = p.id and g.state not in ('REJECTED', 'CANCELLED')) g
            cross join lateral (
                select count(*) filter (where a.state = 'PROPOSED') as proposed,
                    count(*) filter (where a.state = 'CONFIRMED') as confirmed,
                    min(a.proposed_at) filter (where a.state = 'PROPOSED') as proposed_at,
                    max(a.settled_at) filter (where a.state = 'CONFIRMED') as confirmed_at,
                    count(*) filter (where exists (
                        select from donors.pledge_decree x join enrolment.cover_in_force c on c.decree = x.decree
                        where x.pledge = p.id and c.worker = a.worker)) as covered
                from donors.place a where a.pledge = p.id) n
            cross join lateral (select case
                when p.cancelled_at is not null then 'CANCELLED'
                when p.ends_on <= :today then 'ENDED'
                when g.runs then case when p.ends_on - 1 - :today <= 60 then 'ENDING' else 'RUNNING' end
                when m.received > 0 then 'PAID'
                else 'PROMISED' end as state) s
            cross join lateral (select case
                when s.state not in ('CANCELLED', 'ENDED')
                  and not exists (select from donors.pledge q where q.renews = p.id and q.cancelled_at is null)
                  and not exists (select from donors.handover h join enrolment.decree t on t.id = h.decree
                                  where h.pledge = p.id and t.in_force_at is not null)
                then (select min(w.days) from donors.warning w where w.pledge = p.id) end as warning) e
            """;
    private static final String FILTER =
            """
            where p.territory >= :low and p.territory < :high
              and (:donor::uuid is null or p.donor = :donor)
              and (:state::text is null or s.state = :state)
              and (:warning::int is null or e.warning = :warning)
              and (:text::text is null or starts_with(upper(d.name), upper(:text)))
              and (:todo::text is null or s.state not in ('CANCELLED', 'ENDED') and case :todo
                    when 'MONEY' then m.paid_until < p.ends_on and m.paid_until <= :today + 31
                    when 'CONFIRMING' then n.proposed > 0
                    else n.confirmed > 0 and m.paid_until > g.drafted_until end)
            """;
    private static final String SELECT =
            """
            select p.*, d.name as donor_name, d.kind as donor_kind, f.name as fund_name, m.received, m.paid_until,
                g.drafted_until, n.proposed, n.confirmed, n.covered, s.state as standing, e.warning
            """;

    private static final ListOrder ORDER =
            ListOrder.of("p.id")
                    .newestFirst()
                    .or("donatur", "upper(d.name)")
                    .or("masa", "p.ends_on")
                    .or("tempat", "p.transport + p.others")
                    .or("terlindungi", "n.covered")
                    .or("janji", "p.amount")
                    .or("uang", "m.received")
                    .or("keadaan", "s.state");

    private final JdbcClient jdbc;
    private final Clock clock;

    PledgeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Pledge> find(UUID id) {
        return jdbc.sql(SELECT + STANDING + "where p.id = :id")
                .param("id", id)
                .param("today", today())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Pledge> locked(UUID id) {
        jdbc.sql("select id from donors.pledge where id = ? for update")
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return find(id);
    }

    /** The months that are paid and on no decree that stands. */
    Optional<Months> undrafted(UUID id) {
        return jdbc.sql("select m.paid_until, g.drafted_until " + STANDING + "where p.id = :id")
                .param("id", id)
                .param("today", today())
                .query(
                        (row, _) -> {
                            YearMonth from = month(row, "drafted_until");
                            YearMonth until = month(row, "paid_until");
                            return until.isAfter(from)
                                    ? Optional.of(new Months(from, until.minusMonths(1)))
                                    : Optional.<Months>empty();
                        })
                .optional()
                .flatMap(months -> months);
    }

    long count(PledgeFilter filter) {
        return bound("select count(*) " + STANDING + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /**
     * Since when the first of them waits; by when, where it waits for money or for its end: the
     * first month that is not paid, or the last day that is.
     */
    Backlog backlog(PledgeFilter filter) {
        return bound(
                        """
                        select count(*) as waiting,
                            min(case :todo when 'CONFIRMING' then n.proposed_at
                                           when 'DECREE' then greatest(m.paid_at, n.confirmed_at) end) as oldest,
                            min(case when :todo = 'MONEY' then m.paid_until
                                     when :todo::text is null then p.ends_on - 1 end) as due
                        """
                                + STANDING
                                + FILTER,
                        filter)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    /** Rupiah promised by all of them. */
    long amount(PledgeFilter filter) {
        return bound("select coalesce(sum(p.amount), 0) " + STANDING + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<Pledge> list(PledgeFilter filter, Position position, int limit) {
        String meant = STANDING + FILTER;
        return bound(SELECT + meant + ORDER.sql(position, meant) + "limit :limit", filter)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private StatementSpec bound(String sql, PledgeFilter filter) {
        return jdbc.sql(sql)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("donor", filter.donor())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("warning", filter.warning())
                .param("todo", filter.todo() == null ? null : filter.todo().name())
                .param("text", filter.text())
                .param("today", today());
    }

    private static Pledge read(ResultSet row) throws SQLException {
        YearMonth first = month(row, "starts_on");
        YearMonth paidUntil = month(row, "paid_until");
        return new Pledge(
                row.getObject("id", UUID.class),
                row.getObject("donor", UUID.class),
                row.getString("donor_name"),
                Donor.Kind.valueOf(row.getString("donor_kind")),
                row.getObject("fund", UUID.class),
                row.getString("fund_name"),
                new TerritoryCode(row.getString("territory")),
                new Months(first, month(row, "ends_on").minusMonths(1)),
                row.getBoolean("monthly"),
                row.getBoolean("named"),
                new Size(row.getInt("transport"), row.getInt("others")),
                new Money(
                        row.getLong("amount"),
                        row.getLong("received"),
                        paidUntil.equals(first) ? null : paidUntil.minusMonths(1)),
                new People(
                        row.getLong("proposed"), row.getLong("confirmed"), row.getLong("covered")),
                State.valueOf(row.getString("standing")),
                row.getObject("warning", Integer.class),
                row.getObject("renews", UUID.class),
                new Recorded(
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorded_by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                row.getString("cancel_reason"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
