package id.payung.enrolment.mutation;

import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.ManyChanges;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.PaidMonths;
import id.payung.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the seats that wait on the officer's draft amendment of their decree. */
@Component
class TakingUp {
    private static final String WAITING =
            """
            from enrolment.mutation_seat s
            join enrolment.mutation m on m.id = s.mutation
            join enrolment.decree d on d.id = s.decree
            where s.decree = :decree and m.told_at is not null and m.withdrawn_at is null
              and not exists (
                select from enrolment.seat_change c join enrolment.decree a on a.id = c.amendment
                where c.decree = s.decree and c.leaving = s.worker and c.left_out is null
                  and a.state not in ('REJECTED', 'CANCELLED'))
              and exists (select from enrolment.cover_in_force c
                          where c.decree = s.decree and c.worker = s.worker and upper(c.period) > s.starts_on)
            """;
    private static final String PUT_OFF =
            """
            update enrolment.mutation_seat s set starts_on = (t.month + interval '1 month')::date
            from unnest(:workers::uuid[], :months::date[]) as t(worker, month)
            where s.decree = :decree and s.worker = t.worker and s.starts_on <= t.month
              and s.ends_on > (t.month + interval '1 month')::date
            """;

    private final JdbcClient jdbc;
    private final PaidMonths paid;
    private final GivingSeats giving;
    private final ManyChanges changes;

    TakingUp(JdbcClient jdbc, PaidMonths paid, GivingSeats giving, ManyChanges changes) {
        this.jdbc = jdbc;
        this.paid = paid;
        this.giving = giving;
        this.changes = changes;
    }

    /** As they were weighed just now; empty when nothing waits. */
    Optional<Outcome<Decree, DecreeRefused>> take(UUID decree) {
        List<NewSeatChange> wanted =
                jdbc.sql(
                                "select s.worker, s.joining, s.starts_on, m.reason "
                                        + WAITING
                                        + " order by s.id")
                        .param("decree", decree)
                        .query((row, _) -> wanted(row))
                        .list();
        return wanted.isEmpty() ? Optional.empty() : changes.propose(decree, wanted);
    }

    /** Long after they were told: what was paid since stays, and who was to join is asked anew. */
    Optional<Outcome<Decree, DecreeRefused>> takeAnew(UUID decree) {
        List<UUID> leaving =
                jdbc.sql("select s.worker " + WAITING)
                        .param("decree", decree)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        Map<UUID, YearMonth> latest = paid.latestPaid(decree, leaving);
        jdbc.sql(PUT_OFF)
                .param("decree", decree)
                .param("workers", latest.keySet().toArray(UUID[]::new))
                .param(
                        "months",
                        latest.values().stream()
                                .map(month -> month.atDay(1).toString())
                                .toArray(String[]::new))
                .update();
        List<OpenSeat> seats =
                jdbc.sql(
                                "select s.id, s.worker, s.territory, d.fund, s.starts_on, s.ends_on,"
                                        + " s.joining as named "
                                        + WAITING
                                        + " order by s.id")
                        .param("decree", decree)
                        .query((row, _) -> OpenSeat.read(row))
                        .list();
        give(seats, giving.give(seats, List.of(), leaving).bySeat());
        return take(decree);
    }

    private void give(List<OpenSeat> seats, Map<UUID, UUID> given) {
        jdbc.sql(
                        """
                        update enrolment.mutation_seat s set joining = t.joining
                        from unnest(:seats::uuid[], :joining::uuid[]) as t(seat, joining) where s.id = t.seat
                        """)
                .param("seats", seats.stream().map(OpenSeat::id).toArray(UUID[]::new))
                .param(
                        "joining",
                        seats.stream().map(seat -> given.get(seat.id())).toArray(UUID[]::new))
                .update();
    }

    private static NewSeatChange wanted(ResultSet row) throws SQLException {
        return new NewSeatChange(
                row.getObject("worker", UUID.class),
                row.getObject("joining", UUID.class),
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                MutationReason.valueOf(row.getString("reason"))
                        .printed()
                        .toLowerCase(java.util.Locale.ROOT));
    }
}
