package id.payung.enrolment;

import id.payung.funding.Tariff;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The coverage spans of single workers: ended, begun, asked about. */
@Component
class Spans {
    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    Spans(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    boolean covers(UUID decree, UUID worker, YearMonth month) {
        return jdbc.sql(
                        "select from enrolment.coverage where decree = ? and worker = ? and period @> ?::date")
                .params(decree, worker, month.atDay(1))
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    /** Ends the worker's span before the month, and returns the months that become free. */
    Months end(UUID decree, UUID worker, YearMonth month) {
        LocalDate upper =
                jdbc.sql(
                                """
                                select upper(period) from enrolment.coverage
                                where decree = ? and worker = ? and period @> ?::date for update
                                """)
                        .params(decree, worker, month.atDay(1))
                        .query((row, _) -> row.getObject(1, LocalDate.class))
                        .single();
        // A span that would be empty never was: the worker gives up the seat before it began.
        jdbc.sql(
                        """
                        delete from enrolment.coverage
                        where decree = :decree and worker = :worker and lower(period) = :month
                        """)
                .param("decree", decree)
                .param("worker", worker)
                .param("month", month.atDay(1))
                .update();
        jdbc.sql(
                        """
                        update enrolment.coverage set period = daterange(lower(period), :month)
                        where decree = :decree and worker = :worker and period @> :month::date
                        """)
                .param("decree", decree)
                .param("worker", worker)
                .param("month", month.atDay(1))
                .update();
        jdbc.sql("update enrolment.decree_member set ends_on = ? where decree = ? and worker = ?")
                .params(month.atDay(1), decree, worker)
                .update();
        return new Months(month, YearMonth.from(upper).minusMonths(1));
    }

    /** Whether the joining worker's span could begin; another fund may have been quicker. */
    boolean begin(Decree decree, Replacement wanted, Months months) {
        int begun =
                jdbc.sql(
                                """
                                insert into enrolment.coverage (id, worker, territory, fund, decree, period, began_at)
                                select uuidv7(), w.id, w.territory, :fund, :decree, daterange(:from, :until), :at
                                from registry.worker w where w.id = :joining
                                on conflict do nothing
                                """)
                        .param("fund", decree.fund())
                        .param("decree", decree.id())
                        .param("from", months.startsOn())
                        .param("until", months.endsOn())
                        .param("at", decrees.now())
                        .param("joining", wanted.joining())
                        .update();
        jdbc.sql(
                        """
                        insert into enrolment.decree_member (decree, worker, territory, starts_on, ends_on, replaces)
                        select :decree, w.id, w.territory, :from, :until, :leaving
                        from registry.worker w where w.id = :joining
                        on conflict (decree, worker) do update set starts_on = excluded.starts_on,
                            ends_on = excluded.ends_on, replaces = excluded.replaces, left_out = null
                        """)
                .param("decree", decree.id())
                .param("from", months.startsOn())
                .param("until", months.endsOn())
                .param("leaving", wanted.leaving())
                .param("joining", wanted.joining())
                .update();
        return begun == 1;
    }

    Sector sectorOf(UUID worker) {
        return jdbc.sql(
                        "select coalesce(occupation = any (?::text[]), false) from registry.worker where id = ?")
                .params(Tariff.transportOccupations(), worker)
                .query((row, _) -> row.getBoolean(1) ? Sector.TRANSPORT : Sector.OTHER)
                .single();
    }

    /** The worker's name, or a dash where the actor does not see him. */
    String nameOf(UUID worker) {
        return jdbc.sql("select name from registry.worker where id = ?")
                .param(worker)
                .query((row, _) -> row.getString(1))
                .optional()
                .orElse("–");
    }
}
