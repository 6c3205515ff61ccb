package id.payung.planning;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidQuestion;
import id.payung.runs.Holding;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A decree for each village, or one for everybody, drafted while somebody waits. */
@PayungTest
class PlanDraftingTests extends ThreeVillages {
    @Autowired Funds funds;
    @Autowired Holding holding;
    @Autowired TransactionOperations transactions;

    @Test
    void everyVillageGetsADraftOfItsOwnPeopleAndIsNotDraftedTwice() {
        PlanDrafting finished = finished(begun());

        assertThat(told(finished.parts()))
                .containsExactly(SUKAMAJU + ": 2 of 2", THIRD + ": 1 of 1", SINGAJAYA + ": 2 of 2");
        assertThat(finished.run().total()).isEqualTo(3);
        assertThat(decreesOfTheFund()).isEqualTo(3);
        assertThat(rina(() -> drafts.start(wanted(), Split.VILLAGES)))
                .contains(Outcome.refused(new PlanRefused.EveryVillageDrafted()));
    }

    /** Rp50 million for each of 416 villages; three of them have the people. */
    @Test
    void fiftyMillionAVillageBecomeApprovedDecreesThatCostWhatTheAidSays() {
        fund =
                money.fund(
                        "W", Fund.Kind.VILLAGE_AID, YEAR, Map.of(2026, 416 * 50_000_000L), 103_168);
        List.of(SINGAJAYA, SUKAMAJU, THIRD)
                .forEach(village -> register.workers(250, village, "TAILOR"));
        rina(() -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
        AidQuestion question =
                new AidQuestion(BOGOR, fund.id(), 50_000_000, YearMonth.of(2026, 1), 12);
        AidAnswer answer = rina(() -> aid.calculate(question)).orElseThrow();
        assertThat(answer.villages()).hasSize(416);
        assertThat(416 * (answer.capacity() * answer.price() + answer.rest()))
                .isEqualTo(20_800_000_000L);
        plan = rina(() -> aid.keep(question, "Bantuan 2026")).orElseThrow().orElseThrow();

        List<DraftedPart> drafted = finished(begun()).parts();
        assertThat(drafted).hasSize(3).allMatch(village -> village.members() == 248);
        drafted.forEach(village -> assertThat(approved(village)).isEqualTo(248));

        long committed = 3 * 248 * 201_600L;
        assertThat(answer.cost()).isEqualTo(committed);
        assertThat(rina(() -> funds.list(FundFilter.all())))
                .filteredOn(view -> view.fund().id().equals(fund.id()))
                .flatExtracting(FundView::money)
                .extracting(YearMoney::left)
                .containsExactly(416 * 50_000_000L - committed);
    }

    private long approved(DraftedPart village) {
        UUID decree = Objects.requireNonNull(village.decree());
        return money.approve(rina(() -> decrees.submit(decree)).orElseThrow().orElseThrow())
                .orElseThrow()
                .placed();
    }

    @Test
    void aVillageWhoseNumberIsTakenIsNamedAndOnlyItIsDraftedTheNextTime() {
        rina(
                () ->
                        decrees.prepare(
                                new NewDecree(
                                        fund.id(),
                                        basis,
                                        "DESA/" + SUKAMAJU,
                                        "Lain",
                                        YEAR,
                                        new Selection.Chosen(Set.of()))));

        PlanDrafting first = finished(begun());
        assertThat(told(first.parts()))
                .containsExactly(
                        SUKAMAJU + ": decree-number-taken",
                        THIRD + ": 1 of 1",
                        SINGAJAYA + ": 2 of 2");
        assertThat(first.parts().getFirst().refusal())
                .isEqualTo(
                        new PlanRefused.Recalled(
                                "decree-number-taken", List.of("DESA/" + SUKAMAJU)));

        PlanDrafting second = finished(begun(wanted("DESA-2"), Split.VILLAGES));
        assertThat(told(second.parts())).containsExactly(SUKAMAJU + ": 2 of 2");
        assertThat(second.parts().getFirst().number()).isEqualTo("DESA-2/" + SUKAMAJU);
    }

    @Test
    void aVillageWhosePeopleAreGoneIsToldOf() {
        register.bury(ujang, LocalDate.of(2025, 12, 1));
        assertThat(told(finished(begun()).parts()))
                .containsExactly(
                        THIRD + ": plan-nothing-to-draft",
                        SUKAMAJU + ": 2 of 2",
                        SINGAJAYA + ": 2 of 2");
        assertThat(decreesOfTheFund()).isEqualTo(2);
    }

    @Test
    void whoIsJudgedUnfitByNowStandsOnNoEmptyDraftEither() {
        register.knowDecile(ujang, 9, LocalDate.of(2025, 12, 1));
        assertThat(told(finished(begun()).parts())).contains(THIRD + ": plan-nothing-to-draft");
        assertThat(decreesOfTheFund()).isEqualTo(2);
    }

    @Test
    void whoAsksForTheSameWhileItIsDraftedGoesOnWithItAndForAnythingElseIsToldToWait() {
        PlannedDecree onOtherBasis =
                new PlannedDecree(plan.id(), fund.id(), money.legalBasis(), "DESA", "Bantuan");
        Outcome<PlanDrafting, PlanRefused> busy =
                Outcome.refused(new PlanRefused.StillDrafting("DESA"));

        holding.whileHeld(
                () -> {
                    UUID first = begun().id();
                    assertThat(begun().id()).isEqualTo(first);
                    assertThat(rina(() -> drafts.start(wanted(), Split.WHOLE))).contains(busy);
                    assertThat(rina(() -> drafts.start(wanted("LAIN"), Split.VILLAGES)))
                            .contains(busy);
                    assertThat(rina(() -> drafts.start(onOtherBasis, Split.VILLAGES)))
                            .contains(busy);
                });
    }

    @Test
    void twoWhoBeginInTheSameMomentBeginOneRun() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            holding.whileHeld(
                    () -> {
                        CompletableFuture<List<UUID>> both =
                                rina(
                                        () ->
                                                Objects.requireNonNull(
                                                        transactions.execute(
                                                                _ -> beganWithAnother(threads))));
                        assertThat(both.join().getFirst()).isEqualTo(both.join().getLast());
                    });
        }
    }

    private CompletableFuture<List<UUID>> beganWithAnother(Executor threads) {
        UUID own = begun().id();
        var other = CompletableFuture.supplyAsync(this::begun, threads);
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Past.count("pg_locks where not granted") > 0);
        return other.thenApply(begun -> List.of(own, begun.id()));
    }

    @Test
    void whatHoldsForEveryVillageIsRefusedAtOnce() {
        UUID unknown = new UUID(0, 0);

        assertThat(
                        rina(
                                () ->
                                        drafts.start(
                                                new PlannedDecree(
                                                        plan.id(), fund.id(), unknown, "X", "X"),
                                                Split.VILLAGES)))
                .contains(
                        Outcome.refused(
                                new PlanRefused.Undrafted(new DecreeRefused.UnknownLegalBasis())));
        assertThat(
                        rina(
                                () ->
                                        drafts.start(
                                                new PlannedDecree(
                                                        plan.id(), unknown, basis, "X", "X"),
                                                Split.VILLAGES)))
                .isEmpty();
        assertThat(Acting.as(world.siti(), () -> drafts.start(wanted(), Split.VILLAGES))).isEmpty();
        assertThat(decreesOfTheFund()).isZero();
    }

    private PlanDrafting asOne(String number) {
        return begun(wanted(number), Split.WHOLE);
    }

    @Test
    void oneDecreeForEverybodyOfThePlanIsARunAsWell() {
        PlanDrafting finished = finished(asOne("SATU"));

        assertThat(told(finished.parts())).containsExactly(BOGOR + ": 5 of 5");
        assertThat(finished.parts().getFirst().number()).isEqualTo("SATU");
        assertThat(finished.run().done()).isEqualTo(1);
        assertThat(decreesOfTheFund()).isEqualTo(1);
    }

    @Test
    void oneDecreeWhoseNumberIsTakenIsRefusedWithItsReasonAndLeavesNothing() {
        finished(asOne("SATU"));

        PlanDrafting second = finished(asOne("SATU"));

        assertThat(told(second.parts())).containsExactly(BOGOR + ": decree-number-taken");
        assertThat(decreesOfTheFund()).isEqualTo(1);
    }

    @Test
    void whoIsGoneSinceThePlanWasMadeIsCountedApart() {
        register.bury(ujang, LocalDate.of(2025, 12, 1));

        DraftedPart whole = finished(asOne("SATU")).parts().getFirst();

        assertThat(whole.planned()).isEqualTo(5);
        assertThat(whole.members()).isEqualTo(4);
        assertThat(whole.changed()).isEqualTo(1);
    }

    @Test
    void aVillageSeesNothingOfTheRegencysRun() {
        PlanDrafting finished = finished(begun());

        assertThat(Acting.as(world.siti(), () -> drafts.find(finished.id()))).isEmpty();
    }
}
