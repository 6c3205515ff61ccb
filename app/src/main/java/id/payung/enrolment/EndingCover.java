package id.payung.enrolment;

import id.payung.enrolment.DoubleMonths.Span;
import id.payung.enrolment.OrderedMonths.OrderedMonth;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.registry.Merge;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the second cover of a person and gives seats and money back to its fund; takes both again
 * when the merge is undone.
 */
@Component
class EndingCover {
    private static final String KEEP_AS_IT_WAS =
            """
            insert into enrolment.ended_by_merge (merge, coverage, decree, months, row, territory)
            select :merge, c.id, c.decree, daterange(:from, upper(c.period)), to_jsonb(c), c.territory
            from enrolment.coverage c where c.id = :coverage
            """;
    // A cover that would be empty never was.
    private static final String REMOVE =
            "delete from enrolment.coverage where id = :coverage and lower(period) = :from";
    private static final String SHORTEN =
            "update enrolment.coverage set period = daterange(lower(period), :from) where id = :coverage";
    private static final String PUT_BACK =
            """
            insert into enrolment.coverage
            select (jsonb_populate_record(null::enrolment.coverage, e.row)).* from enrolment.ended_by_merge e
            where e.merge = :merge and e.coverage = :coverage
            """;

    private final JdbcClient jdbc;
    private final OrderedMonths ordered;
    private final FundsOfSeats seats;
    private final ApplicationEventPublisher events;

    EndingCover(
            JdbcClient jdbc,
            OrderedMonths ordered,
            FundsOfSeats seats,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ordered = ordered;
        this.seats = seats;
        this.events = events;
    }

    void end(Merge merge, Span span, YearMonth from) {
        Fund fund = seats.fundOf(span.decree());
        Months free = new Months(from, span.months().last());
        Map<YearMonth, OrderedMonth> owed = ordered.from(span.decree(), span.worker(), from);
        for (String step : List.of(KEEP_AS_IT_WAS, REMOVE, SHORTEN)) {
            jdbc.sql(step)
                    .param("merge", merge.id())
                    .param("coverage", span.coverage())
                    .param("from", from.atDay(1))
                    .update();
        }
        events.publishEvent(new CoverEnded(merge.id(), span.decree(), fund, span.worker(), free));
        seats.giveBack(fund, merge.id(), free, owed);
    }

    /** What keeps a cover that the merge had ended from going on; nothing when all go on. */
    Optional<FundingRefused> resume(Merge merge) {
        for (Ended each : endedBy(merge)) {
            Fund fund = seats.fundOf(each.decree);
            Optional<FundingRefused> refusal =
                    seats.takeAgain(fund, merge.id(), each.months, each.sector());
            if (refusal.isPresent()) {
                return refusal;
            }
            jdbc.sql("delete from enrolment.coverage where id = ?").param(each.coverage).update();
            jdbc.sql(PUT_BACK).param("merge", merge.id()).param("coverage", each.coverage).update();
            events.publishEvent(
                    new CoverResumed(merge.id(), each.decree, fund, each.worker, each.months));
        }
        jdbc.sql("delete from enrolment.ended_by_merge where merge = ?").param(merge.id()).update();
        return Optional.empty();
    }

    private List<Ended> endedBy(Merge merge) {
        return jdbc.sql(
                        """
                        select coverage, decree, (row ->> 'worker')::uuid as worker,
                            (row ->> 'transport')::boolean as transport,
                            lower(months) as first, upper(months) as until
                        from enrolment.ended_by_merge where merge = ? order by coverage
                        """)
                .param(merge.id())
                .query((row, _) -> ended(row))
                .list();
    }

    private record Ended(
            UUID coverage, UUID decree, UUID worker, boolean transport, Months months) {
        /** By which the months were priced when the seat was taken. */
        Sector sector() {
            return transport ? Sector.TRANSPORT : Sector.OTHER;
        }
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                row.getObject("coverage", UUID.class),
                row.getObject("decree", UUID.class),
                row.getObject("worker", UUID.class),
                row.getBoolean("transport"),
                new Months(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("until", LocalDate.class)).minusMonths(1)));
    }
}
