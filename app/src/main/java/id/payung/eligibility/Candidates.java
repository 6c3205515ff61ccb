package id.payung.eligibility;

import id.payung.eligibility.verification.VisitResult;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the register knows of workers, one after the other through a cursor, so that a
 * province costs no more memory than a village.
 */
@Component
class Candidates {
    private static final int FETCHED_AT_ONCE = 2_000;

    // The latest decile that speaks of a day not after the one asked; where none is so old, the
    // oldest there is: a decree may begin before the data that supports it was drawn.
    private static final String SELECT =
            """
            select w.id, w.territory, w.born_on, w.died_on, w.occupation, d.decile, i.answer, i.answered_on,
                v.result, v.found_on, coalesce(v.detail, '') as detail
            from registry.worker w
            left join lateral (
                select decile from registry.decile d
                where d.worker = w.id and d.withdrawn_at is null
                order by (d.refers_to <= :asOf) desc,
                    case when d.refers_to <= :asOf then d.refers_to end desc nulls last,
                    d.refers_to, d.known_at desc
                limit 1) d on true
            left join lateral (
                select a.answer, a.answered_on from eligibility.insurer_answer a
                where a.worker = w.id and a.withdrawn_at is null and a.answered_on <= :asOf
                order by a.answered_on desc, a.known_at desc
                limit 1) i on true
            left join eligibility.verification v on v.worker = w.id and v.standing
            """;

    // Two records may become one at any moment: whoever is judged stays in the register until what
    // rests on the judgement is written. In one order, as merges take them, so that nobody waits in
    // a ring.
    private static final String HELD = "order by w.id for key share of w";

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inside(
            TerritoryCode territory,
            Set<String> occupations,
            LocalDate asOf,
            Consumer<Candidate> visitor) {
        jdbc.sql(
                        SELECT
                                + """
                                where w.territory >= :low and w.territory < :high
                                  and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
                                """
                                + HELD)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("asOf", asOf)
                .param("low", territory.value())
                .param("high", territory.value() + "~")
                .param("occupations", occupations.toArray(String[]::new))
                .query(handing(visitor));
    }

    void ofListing(UUID listing, LocalDate asOf, Consumer<Candidate> visitor) {
        jdbc.sql(
                        SELECT
                                + """
                                where w.id in (select s.worker from registry.sighting s
                                               where s.listing = :listing)
                                """
                                + HELD)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("asOf", asOf)
                .param("listing", listing)
                .query(handing(visitor));
    }

    void toldOf(UUID listing, LocalDate asOf, Consumer<Candidate> visitor) {
        jdbc.sql(
                        SELECT
                                + """
                                where w.id in (select r.worker from intake.row r
                                               where r.listing = :listing and r.status in ('NEW', 'CHANGED'))
                                """
                                + HELD)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("asOf", asOf)
                .param("listing", listing)
                .query(handing(visitor));
    }

    void among(Collection<UUID> workers, LocalDate asOf, Consumer<Candidate> visitor) {
        jdbc.sql(SELECT + "where w.id = any(:workers::uuid[]) " + HELD)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("asOf", asOf)
                .param("workers", workers.toArray(UUID[]::new))
                .query(handing(visitor));
    }

    /** Of these workers those who live where the programme is run or were judged for it before. */
    void concerned(
            Collection<UUID> workers,
            Programme programme,
            LocalDate asOf,
            Consumer<Candidate> visitor) {
        jdbc.sql(
                        SELECT
                                + """
                                where w.id = any(:workers::uuid[]) and (w.territory ^@ :home
                                   or exists (select from eligibility.assessment a
                                              where a.worker = w.id and a.programme = :programme))
                                """
                                + HELD)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("asOf", asOf)
                .param("workers", workers.toArray(UUID[]::new))
                .param("home", programme.criteria().territory().value())
                .param("programme", programme.id())
                .query(handing(visitor));
    }

    private static RowCallbackHandler handing(Consumer<Candidate> visitor) {
        return row -> visitor.accept(candidate(row));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                new TerritoryCode(row.getString("territory")),
                row.getObject("born_on", LocalDate.class),
                row.getObject("died_on", LocalDate.class),
                row.getString("occupation"),
                row.getObject("decile", Integer.class),
                null,
                answer(row),
                verified(row));
    }

    private static @Nullable InsurerAnswer answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new InsurerAnswer(
                        InsurerAnswer.Kind.valueOf(answer),
                        row.getObject("answered_on", LocalDate.class));
    }

    private static @Nullable Verified verified(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return result == null
                ? null
                : new Verified(
                        VisitResult.Kind.valueOf(result),
                        row.getObject("found_on", LocalDate.class),
                        row.getString("detail"));
    }
}
