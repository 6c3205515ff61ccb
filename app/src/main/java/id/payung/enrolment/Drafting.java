package id.payung.enrolment;

import id.payung.eligibility.Assessments;
import id.payung.eligibility.Programmes;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.QuotaRoom;
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
    private static final String REFUSE =
            """
            insert into enrolment.refused_attempt (decree, worker, territory, fund, held_by, refused_at)
            select :decree, a.worker, a.territory, :fund,
                (select c.fund %1$s order by lower(c.period) limit 1), :at
            %2$s
              and exists (select %1$s and (c.fund <> :fund or :workers::uuid[] is not null))
            on conflict do nothing
            """
                    .formatted(WaitingSql.COVERED, WaitingSql.MEANT);

    private static final String CANDIDATES =
            """
            select a.worker, a.territory, coalesce(w.occupation, '') as occupation,
                row_number() over (order by %2$s) as at
            %1$s
            """;
    private static final String IN_LINE =
            """
            select a.worker, w.name, a.territory, a.decile
            %s
              and starts_with(upper(w.name), upper(:name))
            order by %s
            limit :limit
            """;

    private static final int WORTH_COUNTING = 1_000;

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Money money;
    private final Rules rules;
    private final DecreeRows decrees;

    Drafting(
            JdbcClient jdbc,
            Assessments assessments,
            Money money,
            Rules rules,
            DecreeRows decrees) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.money = money;
        this.rules = rules;
        this.decrees = decrees;
    }

    /** Which money there is, and for how many of each area and occupation. */
    @Component
    record Money(Funds funds, RoomInQuotas quotas) {}

    /** What a draft keeps to: its programme, the order in which people wait, the lists' papers. */
    @Component
    record Rules(Programmes programmes, Rankings rankings, PapersOfDecree papers) {
        boolean asksForAgreement(Fund fund) {
            return programmes.find(fund.programme()).orElseThrow().criteria().agreementNeeded();
        }
    }

    /** Whether the number was free. */
    boolean open(UUID id, NewDecree wanted, Fund fund, Actor by) {
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
                                rules.asksForAgreement(fund))
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
        Drafted drafted = place(request, refused, money.quotas.of(decree));
        if (drafted.members() + refused >= WORTH_COUNTING) {
            jdbc.sql("analyze enrolment.decree_member, enrolment.refused_attempt").update();
        }
        return drafted;
    }

    private Drafted place(Request request, long refused, QuotaRoom room) {
        String line = WaitingSql.line(request.workers != null);
        long free = count("select count(*) " + line, request, QuotaRoom.UNLIMITED);
        String fitting = room.fitting(inOrder(CANDIDATES, line, request.fund));
        long fit =
                room.isLimited()
                        ? count("select count(*) from " + fitting + " m", request, room)
                        : free;
        String place =
                """
                insert into enrolment.decree_member (decree, worker, territory, starts_on, ends_on)
                select :decree, m.worker, m.territory, :from, :until
                from %s m
                order by m.at
                limit :seats
                on conflict do nothing
                """
                        .formatted(fitting);
        long placed =
                room.bound(bound(place, request))
                        .param(
                                "seats",
                                money.funds.seatsLeft(request.fund, request.decree.months()))
                        .update();
        return new Drafted(request.decree, placed, refused, fit - placed, free - fit);
    }

    private long count(String sql, Request request, QuotaRoom room) {
        return room.bound(bound(sql, request)).query((row, _) -> row.getLong(1)).single();
    }

    /** The quota that keeps the worker off the draft. */
    FundingRefused quotaFull(Decree decree, Fund fund, UUID worker) {
        return money.quotas.full(decree, fund, worker);
    }

    /** Keeps with the draft whom it could not take. */
    void leaveBehind(Drafted drafted) {
        if (drafted.withoutSeat() + drafted.overQuota() > 0) {
            decrees.leaveBehind(
                    drafted.decree(), new LeftBehind(drafted.withoutSeat(), drafted.overQuota()));
        }
    }

    private Request chosen(Decree decree, Fund fund, Collection<UUID> workers) {
        assessments.assess(fund.programme(), decree.months().startsOn(), workers);
        return new Request(decree, fund, fund.territory(), workers);
    }

    /** Whether the worker, judged afresh, may take a seat of the fund from the day on. */
    boolean isEligible(Decree decree, UUID worker, LocalDate from) {
        Fund fund = money.funds.find(decree.fund()).orElseThrow();
        assessments.assess(fund.programme(), from, List.of(worker));
        Request request = new Request(decree, fund, fund.territory(), List.of(worker));
        return bound("select count(*) " + WaitingSql.MEANT, request)
                        .query((row, _) -> row.getLong(1))
                        .single()
                == 1;
    }

    /** Who could take a seat of the decree from the month on, in the order of a draft. */
    List<SeatCandidate> candidates(Decree decree, YearMonth month, String name, int limit) {
        Fund fund = money.funds.find(decree.fund()).orElseThrow();
        return bound(
                        inOrder(IN_LINE, WaitingSql.line(true), fund),
                        new Request(decree, fund, fund.territory(), null))
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

    /** Why it may not be handed up, where a list's paper is lacking. */
    Optional<DecreeRefused> lackingPaper(Decree decree) {
        return rules.papers.refusal(decree);
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
        return WaitingSql.earmarked(jdbc.sql(sql), request.fund)
                .param("decree", request.decree.id())
                .param("fund", request.fund.id())
                .param("area", request.area.value())
                .param("workers", ids(request.workers))
                .param("from", request.decree.months().startsOn())
                .param("until", request.decree.months().endsOn());
    }

    private String inOrder(String sql, String line, Fund fund) {
        return sql.formatted(line, rules.rankings.of(fund).sql());
    }

    private static UUID @Nullable [] ids(@Nullable Collection<UUID> workers) {
        return workers == null ? null : workers.toArray(UUID[]::new);
    }

    private record Request(
            Decree decree, Fund fund, TerritoryCode area, @Nullable Collection<UUID> workers) {}
}
