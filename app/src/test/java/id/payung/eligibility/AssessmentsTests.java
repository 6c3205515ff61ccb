package id.payung.eligibility;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class AssessmentsTests {
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);
    private static final Criteria CRITERIA =
            Criteria.poorWorkersOf(BOGOR, "Perbup Bogor 12/2025 Pasal 4")
                    .excluding(Set.of("CIVIL_SERVANT"));

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private Programme programme() {
        return as(world.rina(), () -> programmes.open("PPR", "Payung Bogor", BOGOR, CRITERIA))
                .orElseThrow();
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(actor, work);
    }

    private AssessedCounts assess(Programme programme) {
        return as(world.rina(), () -> assessments.assess(programme.id(), SEPTEMBER, BOGOR))
                .orElseThrow();
    }

    @Test
    void judgesEveryWorkerOfTheTerritoryAndCountsTheOutcomes() {
        register.euis();
        register.worker("Kolot", SEPTEMBER.minusYears(65), "FARMER", 1);
        register.worker("Tanpa Desil", LocalDate.of(1990, 1, 1), "FARMER", null);
        register.worker("Elsewhere", new TerritoryCode("32.02.01.2001"), SEPTEMBER, null, 1);
        assertThat(assess(programme())).isEqualTo(new AssessedCounts(1, 1, 1));
    }

    @Test
    void oneWorkersPageAndTheRunForAllSayTheSame() {
        UUID euis = register.euis();
        Programme programme = programme();
        assess(programme);
        List<Assessment> onHerPage = as(world.siti(), () -> assessments.of(euis));
        List<Assessment> onTheList =
                as(
                        world.rina(),
                        () ->
                                assessments.list(
                                        AssessmentFilter.of(programme.id()), Position.FIRST, 10));
        assertThat(onHerPage).isEqualTo(onTheList);
        assertThat(onHerPage.getFirst().outcome()).isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(onHerPage.getFirst().open()).isEmpty();
    }

    @Test
    void everyCountEqualsItsListAcrossPages() {
        register.workers(23, SINGAJAYA, "TAILOR");
        register.workers(7, SINGAJAYA, "CIVIL_SERVANT");
        Programme programme = programme();
        assess(programme);
        AssessmentFilter all = AssessmentFilter.of(programme.id());
        assertCountAndList(all.with(AssessmentOutcome.ELIGIBLE), 23);
        assertCountAndList(all.failing(Condition.OCCUPATION), 7);
        assertCountAndList(all.failing(Condition.ALIVE), 0);
        assertCountAndList(all.inside(SINGAJAYA), 30);
        assertCountAndList(all.inside(new TerritoryCode("32.01.07")), 0);
        assertCountAndList(all.named("warga 23"), 1);
    }

    private void assertCountAndList(AssessmentFilter filter, long expected) {
        Actor rina = world.rina();
        List<Assessment> listed = new ArrayList<>();
        List<Assessment> page;
        do {
            UUID after = listed.isEmpty() ? null : listed.getLast().worker();
            page = as(rina, () -> assessments.list(filter, Position.after(after), 10));
            listed.addAll(page);
        } while (!page.isEmpty());
        assertThat(as(rina, () -> assessments.count(filter))).isEqualTo(expected);
        assertThat(listed).doesNotHaveDuplicates().hasSize((int) expected);
    }

    @Test
    void judgingAgainReplacesTheJudgement() {
        UUID nobodyAsked = register.worker("Uju", LocalDate.of(1990, 1, 1), "FARMER", null);
        Programme programme = programme();
        assess(programme);
        register.knowDecile(nobodyAsked, 2, LocalDate.of(2025, 6, 30));
        assertThat(assess(programme)).isEqualTo(new AssessedCounts(1, 0, 0));
    }

    @Test
    void ofSeveralDecilesTheLatestNotAfterTheDayCounts() {
        UUID euis = register.euis();
        register.knowDecile(euis, 7, SEPTEMBER);
        Programme programme = programme();
        assertThat(assess(programme)).isEqualTo(new AssessedCounts(0, 1, 0));
        register.knowDecile(euis, 1, SEPTEMBER.plusDays(1));
        assertThat(assess(programme)).isEqualTo(new AssessedCounts(0, 1, 0));
    }

    @Test
    void aDecileOfALaterDayCountsWhereThereIsNoOther() {
        UUID uju = register.worker("Uju", LocalDate.of(1990, 1, 1), "FARMER", null);
        register.knowDecile(uju, 2, SEPTEMBER.plusMonths(2));
        assertThat(assess(programme())).isEqualTo(new AssessedCounts(1, 0, 0));
    }

    @Test
    void whoIsJudgedStaysInTheRegisterUntilTheDecreeThatRestsOnItIsWritten() {
        UUID euis = register.euis();
        Programme programme = programme();
        Acting.run(
                world.rina(),
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    assess(programme);
                                    assertThat(inAnotherTransaction(() -> mayBeMerged(euis)))
                                            .isFalse();
                                }));
        assertThat(inAnotherTransaction(() -> mayBeMerged(euis))).isTrue();
    }

    private boolean mayBeMerged(UUID worker) {
        return jdbc.sql("select id from registry.worker where id = ? for update skip locked")
                .param(worker)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    @Test
    void whoLeavesTheRegisterWhileTheOthersAreJudgedIsLeftOut() {
        UUID iis = register.worker("Iis Suryani", LocalDate.of(1968, 8, 28), "TAILOR", 2);
        register.asep();
        Programme programme = programme();
        try (var threads = Executors.newFixedThreadPool(1)) {
            Future<AssessedCounts> judging =
                    inAnotherTransaction(
                            () -> {
                                jdbc.sql("delete from registry.worker where id = ?")
                                        .param(iis)
                                        .update();
                                var begun = threads.submit(() -> assess(programme));
                                untilSomebodyWaits();
                                return begun;
                            });
            assertThat(judging.get()).isEqualTo(new AssessedCounts(1, 0, 0));
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void untilSomebodyWaits() {
        long last = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                                .query((row, _) -> row.getLong(1))
                                .single()
                        == 0
                && System.nanoTime() < last) {
            Thread.onSpinWait();
        }
    }

    /** As Payung itself, committed when it returns. */
    private <T> T inAnotherTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        try (var threads = Executors.newFixedThreadPool(1)) {
            return threads.submit(
                            () ->
                                    as(
                                            Actor.system(),
                                            () ->
                                                    Objects.requireNonNull(
                                                            transactions.execute(
                                                                    _ -> work.call()))))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOfficerOfTheVillageMayNotJudgeTheRegency() {
        Programme programme = programme();
        assertThat(as(world.siti(), () -> assessments.assess(programme.id(), SEPTEMBER, BOGOR)))
                .isEqualTo(Outcome.refused(new EligibilityRefused.NotPermitted()));
    }

    @Test
    void anUnknownProgrammeIsRefused() {
        assertThat(as(world.rina(), () -> assessments.assess(RecordId.next(), SEPTEMBER, BOGOR)))
                .isEqualTo(Outcome.refused(new EligibilityRefused.UnknownProgramme()));
    }

    @Test
    void aProgrammesCodeIsTakenOnce() {
        programme();
        assertThat(as(world.rina(), () -> programmes.open("PPR", "Lain", BOGOR, CRITERIA)))
                .isEqualTo(Outcome.refused(new EligibilityRefused.CodeTaken("PPR")));
        assertThat(as(world.siti(), () -> programmes.open("DESA", "Lain", BOGOR, CRITERIA)))
                .isEqualTo(Outcome.refused(new EligibilityRefused.NotPermitted()));
    }
}
