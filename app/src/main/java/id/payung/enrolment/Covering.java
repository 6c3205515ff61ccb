package id.payung.enrolment;

import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Ledger;
import id.payung.funding.Tariff;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins the cover of a whole decree. Whoever another decree took first is left out by the
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
    private static final String COVER =
            """
            insert into enrolment.coverage (id, worker, territory, fund, decree, period, began_at)
            select uuidv7(), m.worker, m.territory, :fund, m.decree, daterange(m.starts_on, m.ends_on), :at
            from enrolment.decree_member m
            where m.decree = :decree and m.left_out is null
            order by m.worker
            on conflict do nothing
            """;
    private static final String LEAVE_OUT =
            """
            update enrolment.decree_member m set left_out = 'COVERED'
            where m.decree = :decree and m.left_out is null
              and not exists (select from enrolment.coverage c where c.decree = m.decree and c.worker = m.worker)
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
    private static final String BY_SECTOR =
            """
            select count(*) filter (where t.transport) as transport, count(*) filter (where not t.transport) as others
            from (
                select coalesce(w.occupation = any (:transport::text[]), false) as transport
                from enrolment.coverage c join registry.worker w on w.id = c.worker
                where c.decree = :decree) t
            """;

    private static final int WORTH_COUNTING = 1_000;

    private final JdbcClient jdbc;
    private final DecreeRows decrees;
    private final Ledger ledger;

    Covering(JdbcClient jdbc, DecreeRows decrees, Ledger ledger) {
        this.jdbc = jdbc;
        this.decrees = decrees;
        this.ledger = ledger;
    }

    /** How many are covered, and how many were left out. */
    record Covered(long workers, long leftOut) {}

    Covered begin(Decree decree, Fund fund) {
        long died =
                jdbc.sql(BURY)
                        .param("decree", decree.id())
                        .param("from", decree.months().startsOn())
                        .update();
        long covered =
                jdbc.sql(COVER)
                        .param("decree", decree.id())
                        .param("fund", fund.id())
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

    /** What the covered workers cost in each month of the decree. */
    Demand demand(Decree decree, Fund fund) {
        Tariff tariff = ledger.tariff(fund, decree.months());
        return jdbc.sql(BY_SECTOR)
                .param("decree", decree.id())
                .param("transport", Tariff.transportOccupations())
                .query(
                        (row, _) ->
                                tariff.demand(
                                        decree.months(),
                                        row.getInt("transport"),
                                        row.getInt("others")))
                .single();
    }

    /** Stands in the audit entry for every row the approval added. */
    String digest(UUID decree) {
        return jdbc.sql(
                        """
                        select encode(sha256(string_agg(uuid_send(worker), ''::bytea order by worker)), 'hex')
                        from enrolment.coverage where decree = ?
                        """)
                .param(decree)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
