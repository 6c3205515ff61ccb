package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.funding.Tariff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reserves the months of a whole decree. Whoever another decree took first is left out by the
 * exclusion constraint, also when both are approved in the same moment: workers are inserted in the
 * order of their ids, so the two wait for each other and never lock each other out.
 */
@Component
class Covering {
    private static final String BURY =
            """
            update enrolment.decree_member m set left_out = 'DIED'
            from registry.worker w
            where m.decree = :decree and w.id = m.worker and w.died_on <= :from
            """;
    private static final String RESERVE =
            """
            insert into enrolment.coverage
                (id, worker, territory, fund, decree, granted_by, transport, period, began_at)
            select uuidv7(), m.worker, m.territory, :fund, m.decree, m.decree,
                coalesce(w.occupation = any (:transport::text[]), false), daterange(m.starts_on, m.ends_on), :at
            from enrolment.decree_member m join registry.worker w on w.id = m.worker
            where m.decree = :decree and m.left_out is null
            order by m.worker
            on conflict do nothing
            """;
    private static final String LEAVE_OUT =
            """
            update enrolment.decree_member m set left_out = 'COVERED'
            where m.decree = :decree and m.left_out is null
              and not exists (select from enrolment.coverage c where c.granted_by = m.decree and c.worker = m.worker)
            """;
    private static final String NAME_BOTH =
            """
            insert into enrolment.refused_attempt (decree, worker, territory, fund, held_by, refused_at)
            select m.decree, m.worker, m.territory, :fund,
                (select c.fund from enrolment.coverage c
                 where c.worker = m.worker and c.period && daterange(m.starts_on, m.ends_on) limit 1), :at
            from enrolment.decree_member m
            where m.decree = :decree and m.left_out = 'COVERED'
            on conflict do nothing
            """;
    private static final String DROP_THE_DEAD =
            """
            with gone as (
                delete from enrolment.coverage c using registry.worker w
                where c.decree = :decree and c.granted_by = :decree
                  and w.id = c.worker and w.died_on <= lower(c.period)
                returning c.worker)
            update enrolment.decree_member m set left_out = 'DIED'
            from gone where m.decree = :decree and m.worker = gone.worker
            """;

    private static final int WORTH_COUNTING = 1_000;

    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    Covering(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    /** How many have a seat, and how many were left out. */
    record Covered(long workers, long leftOut) {}

    Covered reserve(Decree decree, Fund fund) {
        long died =
                jdbc.sql(BURY)
                        .param("decree", decree.id())
                        .param("from", decree.months().startsOn())
                        .update();
        long covered =
                jdbc.sql(RESERVE)
                        .param("decree", decree.id())
                        .param("fund", fund.id())
                        .param("transport", Tariff.transportOccupations())
                        .param("at", decrees.now())
                        .update();
        if (covered >= WORTH_COUNTING) {
            jdbc.sql("analyze enrolment.coverage").update();
        }
        long collided = jdbc.sql(LEAVE_OUT).param("decree", decree.id()).update();
        jdbc.sql(NAME_BOTH)
                .param("decree", decree.id())
                .param("fund", fund.id())
                .param("at", decrees.now())
                .update();
        return new Covered(covered, died + collided);
    }

    /** Whoever died since the approval, before his first month, has no seat any more. */
    void dropTheDead(Decree decree) {
        jdbc.sql(DROP_THE_DEAD).param("decree", decree.id()).update();
    }

    /** People who have a seat by this decree. */
    long count(Decree decree) {
        return jdbc.sql(
                        "select count(*) from enrolment.coverage where decree = ? and granted_by ="
                                + " ?")
                .params(decree.id(), decree.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Takes every seat of the decree away, whoever granted it. */
    void release(Decree decree) {
        jdbc.sql("delete from enrolment.coverage where decree = ?").param(decree.id()).update();
    }

    /** Stands in the audit entry for every row the approval added. */
    String digest(Decree decree) {
        return jdbc.sql(
                        """
                        select encode(sha256(string_agg(uuid_send(worker), ''::bytea order by worker)), 'hex')
                        from enrolment.coverage where granted_by = ?
                        """)
                .param(decree.id())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }
}
