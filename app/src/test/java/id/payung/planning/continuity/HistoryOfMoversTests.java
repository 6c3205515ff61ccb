package id.payung.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.funding.Fund;
import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvents;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Euis moves from Bogor to Cianjur while Bogor decides about her cover, or two officers decide
 * about it at once.
 */
@PayungTest
class HistoryOfMoversTests {
    private static final LapseFilter WINTER = LapseFilter.ahead(YearMonth.of(2025, 11));
    private static final TerritoryCode CIANJUR = new TerritoryCode("32.03");

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Continuity continuity;
    @Autowired Decrees decrees;
    @Autowired LifeEvents lives;
    @Autowired TransactionOperations transactions;

    private UUID euis;
    private Fund fund;

    @BeforeEach
    void euisAndAFund() {
        euis = register.euis();
        fund = money.fund("A", 10_000_000, 5);
    }

    private void moveToCianjur() {
        LifeEvent moved = new LifeEvent.Moved(new TerritoryCode("32.03.01.2001"));
        Acting.run(
                world.hendra(),
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        lives.record(
                                                List.of(
                                                        new LifeEvent.Told(
                                                                euis, moved, "laporan desa")),
                                                Instant.parse("2025-09-20T03:00:00Z"))));
    }

    private long fallingInTheSightOf(Actor actor) {
        return Acting.as(actor, () -> continuity.count(WINTER));
    }

    @Test
    void whoseDecreeIsSignedAfterSheMovedAwayFallsWhereSheLives() {
        Decree decree = money.approved(fund, euis, register.asep());
        moveToCianjur();

        money.sign(decree).orElseThrow();

        Office cianjur =
                world.office(
                        "32.03-DISNAKER",
                        "Dinas Tenaga Kerja Kabupaten Cianjur",
                        Office.Kind.AGENCY,
                        CIANJUR);
        Actor officer = world.account("cianjur", "Petugas Cianjur", cianjur, Role.REGENCY, CIANJUR);
        assertThat(fallingInTheSightOf(officer)).isEqualTo(1);
        assertThat(fallingInTheSightOf(world.rina())).isEqualTo(1);
    }

    @Test
    void ofTwoDecreesOneSignedAndOneTakenBackInTheSameMomentTheSignedOneCounts() {
        Decree autumn = money.approved(fund, euis);
        Months spring = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 6));
        Decree next =
                money.approved(
                        money.fund(
                                "B", Fund.Kind.APBD_REGENCY, spring, Map.of(2026, 10_000_000L), 5),
                        euis);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Acting.as(
                            world.hendra(),
                            () ->
                                    transactions.execute(
                                            _ -> takenBackWhileSigning(next, autumn, threads)))
                    .join();
        }

        assertThat(fallingInTheSightOf(world.rina())).isEqualTo(1);
    }

    private CompletableFuture<?> takenBackWhileSigning(
            Decree next, Decree autumn, Executor threads) {
        decrees.cancel(next.id(), "APBD belum disahkan").orElseThrow().orElseThrow();
        var signing = CompletableFuture.runAsync(() -> money.sign(autumn).orElseThrow(), threads);
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Past.count("pg_locks where not granted") > 0);
        return signing;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select planning.tell_histories('{}')",
                "create temp table added (worker uuid); create trigger t after insert on added"
                        + " execute function planning.payment_added()"
            })
    void nobodyCallsWhatSeesTheNation(String attempt) {
        assertThat(Past.refusalOf(attempt)).contains("permission denied for function");
    }
}
