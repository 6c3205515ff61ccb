package id.payung.enrolment;

import id.payung.eligibility.Assessments;
import id.payung.eligibility.Programmes;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Fills drafts, whole selections at once: everybody is judged afresh as of the first month, who is
 * covered elsewhere is kept as a refused attempt, the others take the free seats.
 */
@Component
class Drafting {
    // Whoever fails only for being covered elsewhere was meant, and is turned away by name.
    private static final String MEANT =
            """
            from eligibility.assessment a
            join registry.worker w on w.id = a.worker
            where a.programme = :programme
              and a.territory >= :low and a.territory < :high
              and a.territory ^@ :area
              and (a.outcome = 'ELIGIBLE' or a.open_conditions = array['NOT_COVERED_ELSEWHERE'])
              and (:occupations::text[] = '{}' or w.occupation = any (:occupations::text[]))
              and (:leastPoor - :poorest = 9 or a.decile between :poorest and :leastPoor)
              and (:workers::uuid[] is null or a.worker = any (:workers::uuid[]))
            """;
    private static final String COVERED =
            "from enrolment.coverage c where c.worker = a.worker and c.period && daterange(:from,"
                    + " :until)";
    private static final String REFUSE =
            """
            insert into enrolment.refused_attempt (decree, worker, territory, fund, held_by, refused_at)
            select :decree, a.worker, a.territory, :fund,
                (select c.fund %1$s order by lower(c.period) limit 1), :at
            %2$s
              and exists (select %1$s and (c.fund <> :fund or :workers::uuid[] is not null))
            on conflict do nothing
            """
                    .formatted(COVERED, MEANT);

    /** Who may take a seat: eligible, held by no fund in the months, and not gone by a mutation. */
    static final String FREE =
            MEANT
                    + "  and a.outcome = 'ELIGIBLE' and not exists (select "
                    + COVERED
                    + ")\n"
                    + """
                      and not exists (
                        select from enrolment.mutation gone
                        where gone.worker = a.worker and gone.reason not in ('DIED', 'JOINS')
                          and gone.destination is null
                          and gone.withdrawn_at is null
                          and gone.told_at > coalesce((select max(s.seen_at) from registry.sighting s
                                                       where s.worker = a.worker and s.withdrawn_at is null),
                                                      '-infinity'))
                    """;

    private static final String PLACE =
            """
            insert into enrolment.decree_member (decree, worker, territory, starts_on, ends_on)
            select :decree, a.worker, a.territory, :from, :until
            %s
            order by a.decile nulls last, w.registered_at, a.worker
            limit :seats
            on conflict do nothing
            """
                    .formatted(FREE);

    private static final String IN_LINE =
            """
            select a.worker, w.name, a.territory, a.decile
            %s
              and starts_with(upper(w.name), upper(:name))
            order by a.decile nulls last, w.registered_at, a.worker
            limit :limit
            """
                    .formatted(FREE);

    private static final int WORTH_COUNTING = 1_000;

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Funds funds;
    private final Programmes programmes;
    private final DecreeRows decrees;

    Drafting(
            JdbcClient jdbc,
            Assessments assessments,
            Funds funds,
            Programmes programmes,
            DecreeRows decrees) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.funds = funds;
        this.programmes = programmes;
        this.decrees = decrees;
    }

    /** Whether the number was free. */
    boolean open(UUID id, NewDecree wanted, Fund fund, Actor by) {
        boolean agreementNeeded =
                programmes.find(fund.programme()).orElseThrow().criteria().agreementNeeded();
        return jdbc.sql(
                                """
                                insert into enrolment.decree (id, number, title, fund, office, territory, legal_basis,
                                    starts_on, ends_on, state, prepared_by, prepared_by_name, prepared_at, moved_at,
                                    agreement_needed)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?)
                                on conflict (number, office) do nothing
                                """)
                        .params(
                                id,
                                wanted.number(),
                                wanted.title(),
                                fund.id(),
                                by.office(),
                                fund.territory().value(),
                                wanted.legalBasis(),
                                wanted.months().startsOn(),
                                wanted.months().endsOn(),
                                by.account(),
                                by.name(),
                                decrees.now(),
                                decrees.now(),
                                agreementNeeded)
                        .update()
                == 1;
    }

    Drafted fill(Decree decree, Fund fund, Selection selection) {
        Request request =
                switch (selection) {
                    case Selection.EligibleOf(TerritoryCode area) -> {
                        TerritoryCode judged =
                                fund.territory().contains(area) ? area : fund.territory();
                        assessments.assess(
                                fund.programme(),
                                decree.months().startsOn(),
                                judged,
                                fund.occupations());
                        yield new Request(decree, fund, area, null);
                    }
                    case Selection.Chosen(var workers) -> chosen(decree, fund, workers);
                };
        long refused = bound(REFUSE, request).param("at", decrees.now()).update();
        long free =
                bound("select count(*) " + FREE, request)
                        .query((row, _) -> row.getLong(1))
                        .single();
        long placed =
                bound(PLACE, request)
                        .param("seats", funds.seatsLeft(fund, decree.months()))
                        .update();
        if (placed + refused >= WORTH_COUNTING) {
            jdbc.sql("analyze enrolment.decree_member, enrolment.refused_attempt").update();
        }
        return new Drafted(decree, placed, refused, free - placed);
    }

    private Request chosen(Decree decree, Fund fund, Collection<UUID> workers) {
        assessments.assess(fund.programme(), decree.months().startsOn(), workers);
        return new Request(decree, fund, fund.territory(), workers);
    }

    /** Whether the worker, judged afresh, may take a seat of the fund from the day on. */
    boolean isEligible(Decree decree, UUID worker, LocalDate from) {
        Fund fund = funds.find(decree.fund()).orElseThrow();
        assessments.assess(fund.programme(), from, List.of(worker));
        Request request = new Request(decree, fund, fund.territory(), List.of(worker));
        return bound("select count(*) " + MEANT, request).query((row, _) -> row.getLong(1)).single()
                == 1;
    }

    /** Who could take a seat of the decree from the month on, in the order of a draft. */
    List<SeatCandidate> candidates(Decree decree, YearMonth month, String name, int limit) {
        Fund fund = funds.find(decree.fund()).orElseThrow();
        return bound(IN_LINE, new Request(decree, fund, fund.territory(), null))
                .param("from", month.atDay(1))
                .param("name", name)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new SeatCandidate(
                                        row.getObject("worker", UUID.class),
                                        row.getString("name"),
                                        new TerritoryCode(row.getString("territory")),
                                        row.getObject("decile", Integer.class)))
                .list();
    }

    /** How many people a decree or an amendment names, whoever may see them. */
    long people(Decree decree) {
        return jdbc.sql(
                        """
                        select (select count(*) from enrolment.decree_member where decree = :decree)
                            + (select count(*) from enrolment.seat_change where amendment = :decree)
                        """)
                .param("decree", decree.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** The name of the fund that holds the worker in one of the months, also if only reserved. */
    Optional<String> coveredBy(UUID worker, Months months) {
        return jdbc.sql(
                        """
                        select f.name from enrolment.coverage c join funding.fund f on f.id = c.fund
                        where c.worker = ? and c.period && daterange(?, ?) limit 1
                        """)
                .params(worker, months.startsOn(), months.endsOn())
                .query((row, _) -> row.getString(1))
                .optional();
    }

    private StatementSpec bound(String sql, Request request) {
        return earmarked(jdbc.sql(sql), request.fund)
                .param("decree", request.decree.id())
                .param("fund", request.fund.id())
                .param("area", request.area.value())
                .param("workers", ids(request.workers))
                .param("from", request.decree.months().startsOn())
                .param("until", request.decree.months().endsOn());
    }

    /** For whom the fund may pay, to the statements that ask who may take a seat. */
    static StatementSpec earmarked(StatementSpec asked, Fund fund) {
        return asked.param("programme", fund.programme())
                .param("low", fund.territory().value())
                .param("high", fund.territory().value() + "~")
                .param("occupations", fund.occupations().toArray(String[]::new))
                .param("poorest", fund.deciles().poorest())
                .param("leastPoor", fund.deciles().leastPoor());
    }

    private static UUID @Nullable [] ids(@Nullable Collection<UUID> workers) {
        return workers == null ? null : workers.toArray(UUID[]::new);
    }

    private record Request(
            Decree decree, Fund fund, TerritoryCode area, @Nullable Collection<UUID> workers) {}
}
