package id.payung.planning;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.funding.Fund;
import id.payung.planning.plan.Plan;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Priorities;
import id.payung.planning.village.AidAnswer;
import id.payung.planning.village.AidQuestion;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From people and funds in the register to a plan, and from the plan to drafts. */
@PayungTest
class PlansTests {
    private static final Months WINTER = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Plans plans;
    @Autowired PlanDraftings drafts;
    @Autowired VillageAid aid;
    @Autowired Decrees decrees;
    @Autowired Assessments assessments;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private void judge(Fund fund) {
        rina(() -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
    }

    private Outcome<StoredPlan, PlanRefused> make(Months months, Fund... funds) {
        List<UUID> ids = java.util.Arrays.stream(funds).map(Fund::id).toList();
        return rina(
                () ->
                        plans.make(
                                new PlanRequest(
                                        "Rencana", BOGOR, months, ids, Priorities.usual())));
    }

    @Test
    void plansTheEligibleWhoAreNotCoveredAndKeepsThePlanWithItsQuestion() {
        Fund city = money.fund("A", 3 * 67_200, 10);
        register.workers(5, SINGAJAYA, "TAILOR");
        register.workers(4, SUKAMAJU, "FARMER");
        money.approved(money.fund("B", 10_000_000, 5), register.euis());
        judge(city);

        StoredPlan stored = make(AUTUMN, city).orElseThrow();

        Plan plan = stored.plan();
        assertThat(plan.question().people()).isEqualTo(9);
        assertThat(plan.people()).isEqualTo(3);
        assertThat(plan.cost()).isEqualTo(3 * 67_200);
        assertThat(plan.proof().isComplete()).isTrue();
        assertThat(rina(() -> plans.find(stored.id()))).contains(stored);
        assertThat(Planner.plan(plan.question())).isEqualTo(plan);
        assertThat(rina(() -> plans.list(Position.FIRST, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.people()).isEqualTo(3));
    }

    @Test
    void theDonorTakesTheDriverAndTheCityTheTailorBecauseThatIsCheapest() {
        Fund city = money.fund("A", Fund.Kind.APBD_REGENCY, WINTER, Map.of(2026, 50_400L), 1);
        Fund donor = money.fund("D", Fund.Kind.DONOR, WINTER, Map.of(2026, 50_400L), 1);
        UUID asep = register.asep();
        UUID euis = register.euis();
        judge(city);
        judge(donor);

        StoredPlan stored = make(WINTER, city, donor).orElseThrow();

        assertThat(stored.plan().cost()).isEqualTo(50_400 + 25_200);
        assertThat(drafted(stored, donor, "1")).containsExactly(asep);
        assertThat(drafted(stored, city, "2")).containsExactly(euis);
    }

    @Test
    void countsNobodyWhoStandsOnADraftThatIsStillToBeDecidedSoThatItsOwnDraftIsAsLong() {
        Fund city = money.fund("A", 10_000_000, 10);
        register.workers(2, SINGAJAYA, "TAILOR");
        money.submitted(money.fund("B", 10_000_000, 5), register.euis());
        judge(city);

        StoredPlan stored = make(AUTUMN, city).orElseThrow();

        assertThat(stored.plan().people()).isEqualTo(2);
        assertThat(drafted(stored, city, "1")).hasSize(2);
    }

    @Test
    void draftsOfOnePlanNeverTakeTheSamePerson() {
        Fund one = money.fund("A", 10_000_000, 3);
        Fund other = money.fund("B", 10_000_000, 4);
        register.workers(9, SINGAJAYA, "TAILOR");
        judge(one);
        judge(other);
        StoredPlan stored = make(AUTUMN, one, other).orElseThrow();

        List<UUID> first = drafted(stored, one, "1");
        List<UUID> second = drafted(stored, other, "2");

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(4).doesNotContainAnyElementsOf(first);
    }

    private PlannedDecree wanted(StoredPlan stored, Fund fund, String number) {
        return new PlannedDecree(stored.id(), fund.id(), money.legalBasis(), number, "Rencana");
    }

    private List<UUID> drafted(StoredPlan stored, Fund fund, String number) {
        PlanDrafting begun =
                rina(() -> drafts.start(wanted(stored, fund, "SK-" + number), Split.WHOLE))
                        .orElseThrow()
                        .orElseThrow();
        UUID decree =
                Objects.requireNonNull(
                        FinishedDrafting.of(begun, drafts, world.rina())
                                .parts()
                                .getFirst()
                                .decree());
        return rina(
                () ->
                        decrees.members(MemberFilter.placedOn(decree), Position.FIRST, 100).stream()
                                .map(member -> member.worker())
                                .toList());
    }

    @Test
    void refusesAFundThatDoesNotPayInAllTheMonthsAndNamesIt() {
        Fund city = money.fund("A", 1_000_000, 5);
        register.euis();
        judge(city);

        assertThat(make(WINTER, city))
                .isEqualTo(Outcome.refused(new PlanRefused.OutsideMonths("Dana A", AUTUMN)));
    }

    @Test
    void refusesWithoutFundsWithoutPeopleAndWithoutPermission() {
        Fund city = money.fund("A", 1_000_000, 5);

        assertThat(make(AUTUMN)).isEqualTo(Outcome.refused(new PlanRefused.NoFund()));
        assertThat(make(AUTUMN, city)).isEqualTo(Outcome.refused(new PlanRefused.Nobody()));
        assertThat(
                        Acting.as(
                                world.siti(),
                                () ->
                                        plans.make(
                                                new PlanRequest(
                                                        "R",
                                                        SINGAJAYA,
                                                        AUTUMN,
                                                        List.of(city.id()),
                                                        Priorities.usual()))))
                .isEqualTo(Outcome.refused(new PlanRefused.NotPermitted()));
    }

    @Test
    void aVillageOfficerFindsNoPlanOfTheRegency() {
        Fund city = money.fund("A", 1_000_000, 5);
        register.euis();
        judge(city);
        StoredPlan stored = make(AUTUMN, city).orElseThrow();

        assertThat(Acting.as(world.siti(), () -> plans.find(stored.id()))).isEmpty();
        assertThat(Acting.as(world.siti(), () -> plans.count())).isZero();
    }

    @Test
    void fiftyMillionForEachVillageCoverTheirOwnPeople() {
        Months year = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        Fund fund = money.fund("V", Fund.Kind.VILLAGE_AID, year, Map.of(2026, 1L << 40), 1_000);
        register.workers(250, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "TAILOR");
        judge(fund);
        AidQuestion question =
                new AidQuestion(BOGOR, fund.id(), 50_000_000, YearMonth.of(2026, 1), 12);

        AidAnswer answer = rina(() -> aid.calculate(question)).orElseThrow();

        assertThat(answer.price()).isEqualTo(201_600);
        assertThat(answer.capacity()).isEqualTo(248);
        assertThat(answer.rest()).isEqualTo(3_200);
        assertThat(answer.villages()).hasSize(416);
        assertThat(answer.covered()).isEqualTo(251);
        assertThat(answer.uncovered() - answer.covered()).isEqualTo(2);
        assertThat(answer.cost()).isEqualTo(251 * 201_600);

        StoredPlan kept =
                rina(() -> aid.keep(question, "Bantuan 2026")).orElseThrow().orElseThrow();
        assertThat(kept.plan().people()).isEqualTo(answer.covered());
        assertThat(kept.plan().cost()).isEqualTo(answer.cost());
        assertThat(kept.plan().proof().isComplete()).isTrue();
        assertThat(rina(() -> plans.find(kept.id()))).contains(kept);
    }

    @Test
    void theAidIsKeptOnlyAsFarAsTheFundsMoneyReachesAndNoKelurahanHasAny() {
        Months year = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        Fund fund = money.fund("V", Fund.Kind.VILLAGE_AID, year, Map.of(2026, 5 * 201_600L), 1_000);
        register.workers(4, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "TAILOR");
        register.workers(9, new TerritoryCode("32.01.01.1001"), "TAILOR");
        judge(fund);
        AidQuestion question =
                new AidQuestion(BOGOR, fund.id(), 403_200, YearMonth.of(2026, 1), 12);

        StoredPlan kept = rina(() -> aid.keep(question, "Bantuan")).orElseThrow().orElseThrow();

        assertThat(kept.plan().lines())
                .extracting(line -> line.group().territory() + ": " + line.people())
                .containsExactly(SUKAMAJU + ": 2", SINGAJAYA + ": 2");
        assertThat(Acting.as(world.siti(), () -> aid.keep(question, "Bantuan"))).isEmpty();
    }
}
