package id.payung.planning.continuity;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.funding.Fund;
import id.payung.funding.NewQuota;
import id.payung.funding.Quotas;
import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvents;
import id.payung.rules.law.Law;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whose cover ends, what families lose, and which money could catch them. */
@PayungTest
class ContinuityTests {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final LapseFilter WINTER = LapseFilter.ahead(YearMonth.of(2025, 11));

    private static final String PAID =
            "select month from contributions.paid_month where worker = ?";
    private static final String FUNDED =
            """
            select generate_series(lower(period), upper(period) - 1, interval '1 month')::date
            from enrolment.coverage where worker = ?
            """;

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Continuity continuity;
    @Autowired Catching catching;
    @Autowired FundReaches reaches;
    @Autowired Assessments assessments;
    @Autowired Quotas quotas;
    @Autowired Decrees decrees;
    @Autowired LifeEvents lives;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private Fund nextYear(String code, int seats, long budget) {
        return money.fund(
                code,
                Fund.Kind.APBD_REGENCY,
                new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 6)),
                Map.of(2026, budget),
                seats);
    }

    @Test
    void theWinterReachesFromThisMonthToMarch() {
        assertThat(WINTER.last())
                .isEqualTo(new Months(YearMonth.of(2025, 11), YearMonth.of(2026, 3)));
        assertThat(LapseFilter.ahead(YearMonth.of(2026, 3)).last())
                .isEqualTo(new Months(YearMonth.of(2026, 3), YearMonth.of(2026, 3)));
        assertThat(LapseFilter.ahead(YearMonth.of(2026, 4)).last().last())
                .isEqualTo(YearMonth.of(2027, 3));
    }

    @Test
    void everybodyOfAYearlyFundFallsInDecemberAndTheCliffCountsItsList() {
        Fund fund = money.fund("A", 10_000_000, 5);
        money.signed(fund, register.euis(), register.asep());

        assertThat(rina(() -> continuity.cliff(WINTER)))
                .containsExactly(
                        new CliffLine(
                                fund.id(),
                                "Dana A",
                                DECEMBER,
                                LocalDate.of(2026, 4, 16),
                                2,
                                2,
                                64_000_000,
                                0));
        assertThat(rina(() -> continuity.count(WINTER))).isEqualTo(2);
        assertThat(rina(() -> continuity.backlog(WINTER)))
                .as("the last day on which both are still protected")
                .isEqualTo(new Backlog(2, null, LocalDate.of(2026, 4, 15)));
        assertThat(
                        rina(
                                () ->
                                        continuity.backlog(
                                                WINTER.ending(
                                                        new Months(
                                                                DECEMBER.minusMonths(1),
                                                                DECEMBER.minusMonths(1))))))
                .isEqualTo(new Backlog(0, null, null));
        List<LapseLine> exported = new ArrayList<>();
        rina(
                () -> {
                    continuity.export(WINTER, Position.FIRST, exported::add);
                    return null;
                });
        assertThat(exported)
                .extracting(LapseLine::name)
                .containsExactlyInAnyOrder("Asep Saepudin", "Euis Suryani");
        assertThat(rina(() -> continuity.list(WINTER, Position.FIRST, 10)))
                .containsExactlyInAnyOrderElementsOf(exported)
                .allMatch(line -> line.lapse().cash() == 32_000_000);
    }

    @Test
    void whoIsPaidForInJanuaryByAnotherFundDoesNotFallInDecember() {
        UUID euis = register.euis();
        money.signed(money.fund("A", 10_000_000, 5), euis, register.asep());
        money.signed(nextYear("B", 5, 10_000_000), euis);

        assertThat(rina(() -> continuity.cliff(WINTER)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.people()).isEqualTo(1);
                            assertThat(line.last()).isEqualTo(DECEMBER);
                        });
        Months june = new Months(YearMonth.of(2026, 6), YearMonth.of(2026, 6));
        assertThat(rina(() -> continuity.list(WINTER.ending(june), Position.FIRST, 10)))
                .extracting(LapseLine::worker, line -> line.lapse().tenure())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(euis, 13L));
    }

    @Test
    void aHistoryOfManyDecreesHolesAndNoPaymentsIsReadMonthForMonth() {
        UUID euis = register.euis();
        Decree autumn = money.signed(money.fund("A", 10_000_000, 5), euis);
        money.paid(autumn, YearMonth.of(2025, 9), "1");
        money.paid(autumn, YearMonth.of(2025, 11), "2");
        money.signed(nextYear("B", 5, 10_000_000), euis, register.dedi());
        money.signed(money.fund("C", 10_000_000, 5), register.asep());
        LapseFilter summer =
                WINTER.ending(new Months(YearMonth.of(2025, 11), YearMonth.of(2026, 6)));

        List<LapseLine> exported = new ArrayList<>();
        rina(
                () -> {
                    continuity.export(summer, Position.FIRST, exported::add);
                    return null;
                });

        Lapses law = new Lapses(Law.bundled());
        assertThat(exported)
                .hasSize(3)
                .allSatisfy(
                        line ->
                                assertThat(line.lapse())
                                        .isEqualTo(
                                                law.of(
                                                        months(PAID, line.worker()),
                                                        months(FUNDED, line.worker()))));
        assertThat(rina(() -> continuity.cliff(summer)).stream().mapToLong(CliffLine::cash).sum())
                .isEqualTo(exported.stream().mapToLong(line -> line.lapse().cash()).sum());
        assertThat(exported)
                .filteredOn(line -> line.worker().equals(euis))
                .extracting(line -> line.lapse().lastPaid())
                .containsExactly(YearMonth.of(2025, 11));
    }

    /** A worker's months, one row each, as the tables hold them. */
    private List<YearMonth> months(String sql, UUID worker) {
        return Acting.as(
                Actor.system(),
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc
                                                .sql(sql)
                                                .param(worker)
                                                .query(LocalDate.class)
                                                .list()
                                                .stream()
                                                .map(YearMonth::from)
                                                .toList()));
    }

    @Test
    void whoIsOnADecreeThatIsNotSignedYetNeitherFallsNorIsForgottenByTheFundThatPaysHim() {
        UUID euis = register.euis();
        UUID asep = register.asep();
        money.signed(money.fund("A", 10_000_000, 5), euis);
        money.approved(money.fund("C", 10_000_000, 5), asep);
        money.approved(nextYear("B", 5, 10_000_000), euis);

        assertThat(rina(() -> continuity.count(WINTER))).isZero();
    }

    @Test
    void moneyReachesNoFurtherThanItsFund() {
        Fund fund = money.fund("A", 10_000_000, 5);
        money.signed(fund, register.euis());

        assertThat(rina(() -> reaches.in(YearMonth.of(2025, 10))))
                .containsExactly(new FundReach(fund, 1, 16_800, 10_000_000 - 4 * 16_800, 2));
        assertThat(rina(() -> reaches.in(YearMonth.of(2025, 10))).getFirst().months()).hasValue(2);
        assertThat(rina(() -> reaches.in(DECEMBER)).getFirst().months()).hasValue(0);
    }

    @Test
    void moneyOfTheYearToComeIsToldBeforeItsFirstMonth() {
        Fund next = nextYear("B", 5, 10_000_000);

        assertThat(rina(() -> reaches.in(DECEMBER)))
                .containsExactly(new FundReach(next, 0, 0, 10_000_000, 6));
    }

    @Test
    void theDeadHaveNothingLeftToLose() {
        UUID dedi = register.dedi();
        money.signed(money.fund("A", 10_000_000, 5), dedi, register.euis());
        register.bury(dedi, LocalDate.of(2025, 10, 3));

        assertThat(rina(() -> continuity.count(WINTER))).isEqualTo(1);
    }

    @Test
    void aVillageSeesItsOwnPeopleOnly() {
        money.signed(money.fund("A", 10_000_000, 5), register.euis());

        assertThat(Acting.as(world.siti(), () -> continuity.count(WINTER))).isEqualTo(1);
        assertThat(Acting.as(world.neighbour(), () -> continuity.count(WINTER))).isZero();
        assertThat(Acting.as(world.neighbour(), () -> continuity.cliff(WINTER))).isEmpty();
        assertThat(rina(() -> continuity.count(new LapseFilter(SUKAMAJU, null, WINTER.last()))))
                .isZero();
    }

    @Test
    void whoMovesFallsFromTheVillageWhereHeLivesNow() {
        UUID euis = register.euis();
        money.signed(money.fund("A", 10_000_000, 5), euis);
        LapseFilter there = new LapseFilter(SUKAMAJU, null, WINTER.last());
        assertThat(rina(() -> continuity.count(there))).isZero();

        Acting.run(
                world.hendra(),
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        lives.record(
                                                List.of(
                                                        new LifeEvent.Told(
                                                                euis,
                                                                new LifeEvent.Moved(SUKAMAJU),
                                                                "laporan desa")),
                                                Instant.parse("2025-09-20T03:00:00Z"))));

        assertThat(rina(() -> continuity.count(there))).isEqualTo(1);
        assertThat(Acting.as(world.siti(), () -> continuity.count(WINTER))).isZero();
    }

    @Test
    void whoseDecreeIsTakenBackFallsWhereHisOlderCoverEnds() {
        UUID euis = register.euis();
        money.signed(money.fund("A", 10_000_000, 5), euis);
        Decree next = money.approved(nextYear("B", 5, 10_000_000), euis);
        assertThat(rina(() -> continuity.count(WINTER))).isZero();

        Acting.as(world.hendra(), () -> decrees.cancel(next.id(), "APBD belum disahkan"))
                .orElseThrow()
                .orElseThrow();

        assertThat(rina(() -> continuity.cliff(WINTER)))
                .singleElement()
                .satisfies(line -> assertThat(line.last()).isEqualTo(DECEMBER));
    }

    @Test
    void theFundOfNextYearCatchesAsManyAsItHasRoomForAndOneClickDraftsThem() {
        Fund old = money.fund("A", 10_000_000, 5);
        money.signed(old, register.euis(), register.asep(), register.dedi());
        Fund next = nextYear("B", 5, 2 * 6 * 16_800 + 16_799);
        rina(() -> assessments.assess(next.programme(), LocalDate.of(2025, 12, 1), BOGOR));
        LapseFilter falling = WINTER.of(old.id()).ending(new Months(DECEMBER, DECEMBER));

        assertThat(rina(() -> catching.catchersOf(falling)))
                .containsExactly(new Catcher(next, next.months(), 3, 3, 2));

        UUID basis = money.legalBasis();
        Decree draft =
                rina(() -> catching.draft(falling, next.id(), basis, "KONSEP-1", "Kelanjutan"))
                        .orElseThrow()
                        .orElseThrow()
                        .decree();
        assertThat(draft.months()).isEqualTo(next.months());
        assertThat(draft.fund()).isEqualTo(next.id());
    }

    private UUID ujang() {
        return register.worker("Ujang Komarudin", SUKAMAJU, LocalDate.of(1980, 5, 1), "FARMER", 2);
    }

    @Test
    void theFundOfNextYearCatchesNoMoreOfAVillageThanItsQuotaHasRoomFor() {
        Fund old = money.fund("A", 10_000_000, 5);
        money.signed(old, register.euis(), register.dedi(), ujang());
        Fund next = nextYear("B", 5, 10_000_000);
        rina(() -> assessments.assess(next.programme(), LocalDate.of(2025, 12, 1), BOGOR));
        rina(() ->
                        quotas.set(
                                next,
                                new NewQuota(
                                        2026,
                                        SINGAJAYA,
                                        TerritoryCode.Level.VILLAGE,
                                        "",
                                        1,
                                        "hasil musdes")))
                .orElseThrow();
        LapseFilter falling = WINTER.of(old.id()).ending(new Months(DECEMBER, DECEMBER));

        assertThat(rina(() -> catching.catchersOf(falling)))
                .containsExactly(new Catcher(next, next.months(), 3, 2, 5));
        Drafted drafted =
                rina(() ->
                                catching.draft(
                                        falling,
                                        next.id(),
                                        money.legalBasis(),
                                        "KONSEP-1",
                                        "Kelanjutan"))
                        .orElseThrow()
                        .orElseThrow();
        assertThat(drafted.overQuota()).isZero();
    }

    @Test
    void aFundThatStartsLaterOrIsTheSameCatchesNobody() {
        Fund old = money.fund("A", 10_000_000, 5);
        money.signed(old, register.euis());
        money.fund(
                "C",
                Fund.Kind.APBD_REGENCY,
                new Months(YearMonth.of(2026, 2), YearMonth.of(2026, 6)),
                Map.of(2026, 1L << 40),
                5);
        LapseFilter falling = WINTER.of(old.id()).ending(new Months(DECEMBER, DECEMBER));

        assertThat(rina(() -> catching.catchersOf(falling))).isEmpty();
        assertThat(rina(() -> catching.draft(falling, old.id(), money.legalBasis(), "X", "X")))
                .isEmpty();
    }

    @Test
    void whoMayNotPrepareDecreesSeesNoCatchers() {
        Fund old = money.fund("A", 10_000_000, 5);
        money.signed(old, register.euis());
        LapseFilter falling = WINTER.of(old.id()).ending(new Months(DECEMBER, DECEMBER));

        assertThat(Acting.as(world.siti(), () -> catching.catchersOf(falling))).isEmpty();
    }
}
