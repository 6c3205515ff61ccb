package id.payung.enrolment;

import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Ledger;
import id.payung.funding.Tariff;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a decree or amendment asks of its fund, month by month. A seat that passes from one worker
 * to another stays filled; only where the two work in sectors of different price does money follow.
 * Until an amendment is signed both the old holder's price and the dearer new one must be there, so
 * what is reserved counts no seat and no rupiah that is still to become free.
 */
@Component
class SeatDemand {
    // Seats of one kind: how many workers take or pass them on in the same months and sectors.
    private static final String TAKEN =
            """
            select lower(c.period) as starts_on, upper(c.period) as ends_on, null::boolean as leaving,
                c.transport as joining, count(*) as seats
            from enrolment.coverage c
            where c.decree = :decree and c.granted_by = :decree
            group by 1, 2, 4
            """;
    private static final String HELD =
            """
            select lower(c.period) as starts_on, upper(c.period) as ends_on, null::boolean as leaving,
                c.transport as joining, count(*) as seats
            from enrolment.coverage c where c.decree = :decree group by 1, 2, 4
            """;
    private static final String CHANGED =
            """
            select s.starts_on, s.ends_on, l.transport as leaving, j.transport as joining, count(*) as seats
            from enrolment.seat_change s
            left join enrolment.coverage l
                on l.decree = s.decree and l.worker = s.leaving and l.period @> s.starts_on
            left join enrolment.coverage j
                on j.decree = s.decree and j.worker = s.joining and j.granted_by = s.amendment
            where s.amendment = :decree and s.left_out is null
            group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;
    private final Ledger ledger;

    SeatDemand(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    private record Seats(
            Months months, @Nullable Sector leaving, @Nullable Sector joining, int count) {

        Demand.Line at(YearMonth month, Tariff tariff) {
            int seats = (joining == null ? 0 : 1) - (leaving == null ? 0 : 1);
            return new Demand.Line(
                    month,
                    count * seats,
                    count * (price(month, joining, tariff) - price(month, leaving, tariff)));
        }

        private static long price(YearMonth month, @Nullable Sector sector, Tariff tariff) {
            return sector == null ? 0 : tariff.at(month, sector).amount();
        }
    }

    /** What must be kept free for it from its approval on. */
    Demand toReserve(Decree decree, Fund fund) {
        return sum(kinds(decree), fund, SeatDemand::withoutRelief);
    }

    /** By how much it changes what the fund owes, once it is in force; less than nothing too. */
    Demand inForce(Decree decree, Fund fund) {
        return sum(kinds(decree), fund, line -> line);
    }

    /** What all who have a seat on the decree now ask of the fund. */
    Demand held(Decree decree, Fund fund) {
        return sum(query(HELD, decree.id()), fund, line -> line);
    }

    /** Rupiah by month that are promised to the decree and not owed. */
    Map<YearMonth, Long> promised(Decree decree) {
        Map<YearMonth, Long> promised = new TreeMap<>();
        jdbc.sql(
                        """
                        select t.month, sum(e.amount) as amount
                        from funding.ledger_transaction t
                        join funding.ledger_entry e on e.transaction = t.id and e.side = 'COMMITTED'
                        where t.fund = :fund and t.reference in (
                            select d.id from enrolment.decree d where :decree in (d.id, d.amends)
                            union all
                            select d.scan from enrolment.decree d where :decree in (d.id, d.amends))
                        group by t.month
                        """)
                .param("decree", decree.id())
                .param("fund", decree.fund())
                .query(
                        row -> {
                            promised.put(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getLong("amount"));
                        });
        return promised;
    }

    /**
     * The one less the other; a month that only one of them knows counts as nothing in the other.
     */
    static Demand difference(Demand whole, Demand part) {
        Map<YearMonth, Demand.Line> lines = new TreeMap<>();
        whole.lines().forEach(line -> lines.merge(line.month(), line, SeatDemand::plus));
        part.lines()
                .forEach(
                        line ->
                                lines.merge(
                                        line.month(),
                                        new Demand.Line(
                                                line.month(), -line.seats(), -line.amount()),
                                        SeatDemand::plus));
        return new Demand(List.copyOf(lines.values()));
    }

    private static Demand.Line plus(Demand.Line one, Demand.Line other) {
        return new Demand.Line(
                one.month(), one.seats() + other.seats(), one.amount() + other.amount());
    }

    private static Demand.Line withoutRelief(Demand.Line line) {
        return new Demand.Line(line.month(), Math.max(0, line.seats()), Math.max(0, line.amount()));
    }

    private List<Seats> kinds(Decree decree) {
        return query(decree.isAmendment() ? CHANGED : TAKEN, decree.id());
    }

    private List<Seats> query(String sql, UUID decree) {
        return jdbc.sql(sql).param("decree", decree).query((row, _) -> read(row)).list();
    }

    private Demand sum(
            List<Seats> kinds, Fund fund, java.util.function.UnaryOperator<Demand.Line> counted) {
        if (kinds.isEmpty()) {
            return new Demand(List.of());
        }
        Tariff tariff = ledger.tariff(fund, span(kinds.stream().map(Seats::months).toList()));
        Map<YearMonth, Demand.Line> lines = new TreeMap<>();
        for (Seats seats : kinds) {
            for (YearMonth month : seats.months()) {
                lines.merge(month, counted.apply(seats.at(month, tariff)), SeatDemand::plus);
            }
        }
        return new Demand(List.copyOf(lines.values()));
    }

    /** From the first of the months to the last of them. */
    static Months span(List<Months> many) {
        BinaryOperator<Months> both =
                (one, other) ->
                        new Months(
                                one.first().isBefore(other.first()) ? one.first() : other.first(),
                                one.last().isAfter(other.last()) ? one.last() : other.last());
        return many.stream().reduce(both).orElseThrow();
    }

    private static Seats read(ResultSet row) throws SQLException {
        return new Seats(
                new Months(
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)),
                sector(row, "leaving"),
                sector(row, "joining"),
                row.getInt("seats"));
    }

    private static @Nullable Sector sector(ResultSet row, String column) throws SQLException {
        boolean transport = row.getBoolean(column);
        return row.wasNull() ? null : transport ? Sector.TRANSPORT : Sector.OTHER;
    }
}
