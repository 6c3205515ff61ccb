package id.payung.eligibility;

import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches of questions to the insurer, and whom the next one would hold. */
@Component
class EnquiryRows {
    /** The workers of a batch. */
    static final String WORKERS =
            "select e.worker from eligibility.enquired e where e.enquiry = :enquiry";

    private static final int HOLDS_DAYS = 90;

    /** Nobody is asked about twice while a question is open or its answer holds. */
    private static final String TO_ASK =
            """
            from eligibility.assessment a
            where a.programme = :programme and a.territory >= :low and a.territory < :high
              and (a.outcome = 'ELIGIBLE' or a.open_conditions = '{NOT_ACTIVE_AT_INSURER}')
              and not exists (
                  select from eligibility.insurer_answer k
                  where k.worker = a.worker and k.withdrawn_at is null and k.answered_on >= :fresh
                    and k.answer <> 'UNKNOWN_NIK')
              and not exists (
                  select from eligibility.enquired e
                  where e.worker = a.worker and not exists (
                      select from eligibility.insurer_answer k
                      where k.worker = e.worker and k.withdrawn_at is null and k.known_at >= e.asked_at))
            """;

    private static final String SELECT =
            """
            select q.*, p.name as programme_name, (
                select count(*) from eligibility.enquired e where e.enquiry = q.id and not exists (
                    select from eligibility.insurer_answer k
                    where k.worker = e.worker and k.withdrawn_at is null and k.known_at >= e.asked_at)) as outstanding
            from eligibility.enquiry q join eligibility.programme p on p.id = q.programme
            """;

    private final JdbcClient jdbc;

    EnquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long toAsk(Programme programme, TerritoryCode territory, LocalDate today) {
        return jdbc.sql("select count(*) " + TO_ASK)
                .param("programme", programme.id())
                .param("low", territory.value())
                .param("high", territory.value() + "~")
                .param("fresh", fresh(programme, today))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    int open(
            UUID id,
            Programme programme,
            TerritoryCode territory,
            String reason,
            Actor actor,
            Instant at,
            LocalDate today) {
        OffsetDateTime time = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into eligibility.enquiry (id, programme, territory, reason, people, asked_by, asker, asked_at)
                        values (?, ?, ?, ?, 0, ?, ?, ?)
                        """)
                .params(
                        id,
                        programme.id(),
                        territory.value(),
                        reason,
                        actor.account(),
                        actor.name(),
                        time)
                .update();
        int people =
                jdbc.sql(
                                "insert into eligibility.enquired (enquiry, worker, territory,"
                                        + " asked_at) select :id, a.worker, a.territory, :at "
                                        + TO_ASK)
                        .param("id", id)
                        .param("at", time)
                        .param("programme", programme.id())
                        .param("low", territory.value())
                        .param("high", territory.value() + "~")
                        .param("fresh", fresh(programme, today))
                        .update();
        jdbc.sql("update eligibility.enquiry set people = ? where id = ?")
                .params(people, id)
                .update();
        jdbc.sql("analyze eligibility.enquired").update();
        return people;
    }

    Optional<Enquiry> find(UUID id) {
        return jdbc.sql(SELECT + "where q.id = ?")
                .param(id)
                .query((row, _) -> enquiry(row))
                .optional();
    }

    List<Enquiry> latest(int limit) {
        return jdbc.sql(SELECT + "order by q.id desc limit ?")
                .param(limit)
                .query((row, _) -> enquiry(row))
                .list();
    }

    private static LocalDate fresh(Programme programme, LocalDate today) {
        Integer days = programme.criteria().practice().answerDays();
        return today.minusDays(days == null ? HOLDS_DAYS : days);
    }

    private static Enquiry enquiry(ResultSet row) throws SQLException {
        return new Enquiry(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getString("programme_name"),
                new TerritoryCode(row.getString("territory")),
                row.getString("reason"),
                row.getLong("people"),
                row.getLong("outstanding"),
                row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
