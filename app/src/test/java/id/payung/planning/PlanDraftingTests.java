package id.payung.planning;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidQuestion;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A decree for each village, drafted one by one while somebody waits, stops it or it is killed. */
@PayungTest
class PlanDraftingTests {
    private static final Months YEAR = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final TerritoryCode THIRD = new TerritoryCode("32.01.06.2002");

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired VillageAid aid;
    @Autowired PlanDraftings drafts;
    @Autowired PlanDraftingJob job;
    @Autowired PlanDraftingRows rows;
    @Autowired Decrees decrees;
    @Autowired Funds funds;
    @Autowired Assessments assessments;
    @Autowired TransactionOperations transactions;

    private Fund fund;
    private StoredPlan plan;
    private UUID basis;
    private UUID ujang;

    @BeforeEach
    void fourHundredThousandForEachOfThreeVillages() {
        fund = money.fund("V", Fund.Kind.VILLAGE_AID, YEAR, Map.of(2026, 1L << 40), 1_000);
        register.workers(3, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "TAILOR");
        ujang = register.worker("Ujang", THIRD, LocalDate.of(1980, 5, 1), "TAILOR", 2);
        basis = money.legalBasis();
        plan =
                rina(
                        () -> {
                            assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR);
                            return aid.keep(
                                            new AidQuestion(
                                                    BOGOR,
                                                    fund.id(),
                                                    403_200,
                                                    YearMonth.of(2026, 1),
                                                    12),
                                            "Bantuan 2026")
                                    .orElseThrow()
                                    .orElseThrow();
                        });
    }

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private PlanDrafts.Wanted wanted() {
        return new PlanDrafts.Wanted(plan.id(), fund.id(), basis, "DESA", "Bantuan");
    }

    private PlanDrafting begun() {
        return rina(() -> drafts.start(wanted(), Split.VILLAGES)).orElseThrow().orElseThrow();
    }

    /** What the scheduler makes of it. */
    private PlanDrafting finished(PlanDrafting begun) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> now(begun).run().state() == Run.State.DONE);
        return now(begun);
    }

    private PlanDrafting now(PlanDrafting begun) {
        return rina(() -> drafts.find(begun.id())).orElseThrow();
    }

    private static List<String> told(List<DraftedPart> villages) {
        return villages.stream()
                .map(
                        village ->
                                village.area()
                                        + ": "
                                        + (village.refusal() == null
                                                ? village.members() + " of " + village.planned()
                                                : village.refusal().code()))
                .toList();
    }

    private long decreesOfTheFund() {
        return rina(() -> decrees.count(DecreeFilter.all().by(fund.id())));
    }

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

        PlanDrafts.Wanted mended =
                new PlanDrafts.Wanted(plan.id(), fund.id(), basis, "DESA-2", "Bantuan");
        PlanDrafting second =
                finished(
                        rina(() -> drafts.start(mended, Split.VILLAGES))
                                .orElseThrow()
                                .orElseThrow());
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
    void aRunThatIsKilledGoesOnWithTheNextVillage() {
        UUID order = ordered(Split.VILLAGES);
        Watched killed = new Watched(new IllegalStateException("killed"));

        assertThatThrownBy(() -> perform(order, killed)).isSameAs(killed.death());
        assertThat(toldOf(order)).containsExactly(SUKAMAJU + ": 2 of 2");

        perform(order, new Watched(null));
        assertThat(toldOf(order))
                .containsExactly(SUKAMAJU + ": 2 of 2", THIRD + ": 1 of 1", SINGAJAYA + ": 2 of 2");
        assertThat(decreesOfTheFund()).isEqualTo(3);
    }

    private UUID ordered(Split split) {
        UUID order = RecordId.next();
        return rina(
                () ->
                        transactions.execute(
                                _ -> {
                                    rows.insert(order, wanted(), split, BOGOR, Acting.required());
                                    return order;
                                }));
    }

    private List<String> toldOf(UUID order) {
        return told(
                rina(() -> Objects.requireNonNull(transactions.execute(_ -> rows.parts(order)))));
    }

    private void perform(UUID order, Progress progress) {
        Run run =
                new Run(
                        RecordId.next(),
                        PlanDraftingJob.KIND,
                        order,
                        plan.name(),
                        world.rina().account(),
                        BOGOR,
                        Run.State.RUNNING,
                        "",
                        0,
                        0,
                        1,
                        null,
                        Instant.EPOCH,
                        null,
                        null);
        Acting.run(world.rina(), () -> job.perform(run, progress));
    }

    /** Dies with the first decree, where there is something to die of. */
    private record Watched(@Nullable RuntimeException death) implements Progress {
        @Override
        public void step(String step, long total) {}

        @Override
        public void reached(long done) {
            if (death != null) {
                throw death;
            }
        }
    }

    @Test
    void twoClicksAreOneRun() {
        List<UUID> both =
                rina(() -> transactions.execute(_ -> List.of(started().id(), started().id())));

        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    private PlanDrafting started() {
        return drafts.start(wanted(), Split.VILLAGES).orElseThrow().orElseThrow();
    }

    @Test
    void whatHoldsForEveryVillageIsRefusedAtOnce() {
        UUID unknown = new UUID(0, 0);

        assertThat(
                        rina(
                                () ->
                                        drafts.start(
                                                new PlanDrafts.Wanted(
                                                        plan.id(), fund.id(), unknown, "X", "X"),
                                                Split.VILLAGES)))
                .contains(
                        Outcome.refused(
                                new PlanRefused.Undrafted(new DecreeRefused.UnknownLegalBasis())));
        assertThat(
                        rina(
                                () ->
                                        drafts.start(
                                                new PlanDrafts.Wanted(
                                                        plan.id(), unknown, basis, "X", "X"),
                                                Split.VILLAGES)))
                .isEmpty();
        assertThat(Acting.as(world.siti(), () -> drafts.start(wanted(), Split.VILLAGES))).isEmpty();
        assertThat(decreesOfTheFund()).isZero();
    }

    private PlanDrafting asOne(String number) {
        return rina(() ->
                        drafts.start(
                                new PlanDrafts.Wanted(
                                        plan.id(), fund.id(), basis, number, "Bantuan"),
                                Split.WHOLE))
                .orElseThrow()
                .orElseThrow();
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
    void oneDecreeWhoseRunIsKilledIsThereOnce() {
        UUID order = ordered(Split.WHOLE);
        Watched killed = new Watched(new IllegalStateException("killed"));

        assertThatThrownBy(() -> perform(order, killed)).isSameAs(killed.death());
        perform(order, new Watched(null));

        assertThat(toldOf(order)).containsExactly(BOGOR + ": 5 of 5");
        assertThat(decreesOfTheFund()).isEqualTo(1);
    }

    @Test
    void aVillageSeesNothingOfTheRegencysRun() {
        PlanDrafting finished = finished(begun());

        assertThat(Acting.as(world.siti(), () -> drafts.find(finished.id()))).isEmpty();
    }
}
