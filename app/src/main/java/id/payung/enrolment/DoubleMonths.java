package id.payung.enrolment;

import id.payung.registry.Merge;
import id.payung.shared.Months;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Months in which both records of one person are covered. One of the two covers has to end before
 * the first of them, so that no month is funded twice; which one, is proposed here: the one that
 * ends earlier anyway, unless a month of it is paid from then on, else the other. Where both are
 * paid neither can end: the money has to come back first. A cover that is not in force yet does not
 * end either: whoever signs its decree would sign for it.
 */
@Component
class DoubleMonths {
    private static final String SAME_MONTHS =
            """
            select k.id, k.worker, k.decree, kd.number, kf.name,
                a.id as other_id, a.worker as other_worker, a.decree as other_decree, ad.number as other_number,
                af.name as other_name, lower(k.period) as starts_on, upper(k.period) as ends_on,
                lower(a.period) as other_starts_on, upper(a.period) as other_ends_on,
                kg.in_force_at is not null as in_force, ag.in_force_at is not null as other_in_force,
                lower(k.period * a.period) as first, upper(k.period * a.period) as until
            from enrolment.coverage k
            join enrolment.coverage a on a.period && k.period
            join enrolment.decree kd on kd.id = k.decree join funding.fund kf on kf.id = k.fund
            join enrolment.decree ad on ad.id = a.decree join funding.fund af on af.id = a.fund
            join enrolment.decree kg on kg.id = k.granted_by join enrolment.decree ag on ag.id = a.granted_by
            where k.worker = ? and a.worker = ?
            order by lower(k.period * a.period)
            """;

    private final JdbcClient jdbc;
    private final OrderedMonths ordered;

    DoubleMonths(JdbcClient jdbc, OrderedMonths ordered) {
        this.jdbc = jdbc;
        this.ordered = ordered;
    }

    /** A cover by one fund. */
    record Span(
            UUID coverage,
            UUID worker,
            UUID decree,
            String number,
            String fund,
            boolean inForce,
            Months months) {}

    /** Two covers in the same months, and which of them ends; none where neither can. */
    record Clash(Months months, Span one, Span other, Optional<Span> ending) {
        /** A decree that is not in force yet, where that is why neither can end. */
        Optional<String> unsigned() {
            return Stream.of(one, other)
                    .filter(span -> !span.inForce)
                    .map(Span::number)
                    .findFirst();
        }

        /** The cover that goes on. */
        Span goingOn() {
            return ending.filter(one::equals).isPresent() ? other : one;
        }
    }

    List<Clash> between(Merge merge) {
        return jdbc.sql(SAME_MONTHS)
                .params(merge.kept(), merge.absorbed())
                .query((row, _) -> clash(row))
                .list();
    }

    private Clash clash(ResultSet row) throws SQLException {
        Span one = span(row, "");
        Span other = span(row, "other_");
        Months months = months(row, "first", "until");
        boolean otherEndsFirst = !one.months.last().isBefore(other.months.last());
        Stream<Span> order = otherEndsFirst ? Stream.of(other, one) : Stream.of(one, other);
        return new Clash(
                months, one, other, order.filter(span -> mayEnd(span, months.first())).findFirst());
    }

    private boolean mayEnd(Span span, YearMonth from) {
        return span.inForce
                && ordered.from(span.decree, span.worker, from).values().stream()
                        .noneMatch(OrderedMonths.OrderedMonth::paid);
    }

    private static Span span(ResultSet row, String prefix) throws SQLException {
        return new Span(
                row.getObject(prefix + "id", UUID.class),
                row.getObject(prefix + "worker", UUID.class),
                row.getObject(prefix + "decree", UUID.class),
                row.getString(prefix + "number"),
                row.getString(prefix + "name"),
                row.getBoolean(prefix + "in_force"),
                months(row, prefix + "starts_on", prefix + "ends_on"));
    }

    private static Months months(ResultSet row, String first, String until) throws SQLException {
        return new Months(
                YearMonth.from(row.getObject(first, LocalDate.class)),
                YearMonth.from(row.getObject(until, LocalDate.class)).minusMonths(1));
    }
}
