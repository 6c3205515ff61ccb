package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class DecreesTests {
    private static final Selection EVERYBODY = new Selection.EligibleOf(BOGOR);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired Funds funds;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private List<String> names(UUID decree, Standing standing) {
        return rina(() -> decrees.members(MemberFilter.of(decree, standing), Position.FIRST, 100))
                .stream()
                .map(MemberLine::name)
                .toList();
    }

    private long covered(YearMonth month) {
        return rina(() -> coverages.count(CoverageFilter.in(month)));
    }

    private YearMoney money(Fund fund) {
        return rina(() -> funds.view(fund.id())).orElseThrow().money().getFirst();
    }

    @Test
    void takesTheEligibleThePoorestFirstAsFarAsSeatsReach() {
        register.euis();
        register.asep();
        register.dedi();
        register.worker("Kaya", LocalDate.of(1980, 1, 1), "TAILOR", 9);
        Drafted drafted =
                money.prepare(money.fund("A", 1_000_000, 2), AUTUMN, EVERYBODY).orElseThrow();
        assertThat(drafted.members()).isEqualTo(2);
        assertThat(drafted.withoutSeat()).isEqualTo(1);
        assertThat(names(drafted.decree().id(), Standing.PLACED))
                .containsExactlyInAnyOrder("Dedi Kurnia", "Euis Suryani");
    }

    @Test
    void approvalReservesSeatsAndPromisesTheMoneyAndTheSignatureCovers() {
        UUID euis = register.euis();
        Fund fund = money.fund("A", 1_000_000, 5);
        Approval approval = money.approve(money.submitted(fund, euis)).orElseThrow();
        assertThat(approval.placed()).isEqualTo(1);
        assertThat(approval.amount()).isEqualTo(4 * 16_800);
        assertThat(approval.decree().state()).isEqualTo(State.APPROVED);
        assertThat(money(fund)).isEqualTo(new YearMoney(2025, 1_000_000, 4 * 16_800, 0, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, AUTUMN))).isEqualTo(4);
        assertThat(covered(SEPTEMBER)).isZero();
        assertThat(rina(() -> coverages.of(euis))).isEmpty();

        money.sign(approval.decree()).orElseThrow();
        assertThat(money(fund))
                .isEqualTo(new YearMoney(2025, 1_000_000, 4 * 16_800, 4 * 16_800, 0));
        assertThat(covered(SEPTEMBER.minusMonths(1))).isZero();
        assertThat(covered(SEPTEMBER)).isEqualTo(1);
        assertThat(covered(YearMonth.of(2025, 12))).isEqualTo(1);
        assertThat(covered(YearMonth.of(2026, 1))).isZero();
        assertThat(rina(() -> coverages.of(euis)))
                .extracting(CoverageLine::fundName, CoverageLine::months)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Dana A", AUTUMN));
    }

    @Test
    void refusesASecondFundForTheSameMonthAndNamesBoth() {
        UUID euis = register.euis();
        money.approved(money.fund("A", 1_000_000, 5), euis);
        register.dedi();
        Fund province = money.fund("B", 1_000_000, 5);
        Drafted drafted = money.prepare(province, AUTUMN, EVERYBODY).orElseThrow();
        assertThat(drafted.coveredAlready()).isEqualTo(1);
        assertThat(names(drafted.decree().id(), Standing.PLACED)).containsExactly("Dedi Kurnia");
        assertThat(
                        rina(
                                () ->
                                        decrees.members(
                                                MemberFilter.of(
                                                        drafted.decree().id(), Standing.REFUSED),
                                                Position.FIRST,
                                                10)))
                .extracting(MemberLine::worker, MemberLine::heldBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(euis, "Dana A"));
    }

    @Test
    void theMonthAfterAnotherFundsCoverIsFree() {
        UUID euis = register.euis();
        Fund first = money.fund("A", 1_000_000, 5);
        Decree early =
                money.prepare(
                                first,
                                new Months(SEPTEMBER, SEPTEMBER.plusMonths(1)),
                                new Selection.Chosen(Set.of(euis)))
                        .orElseThrow()
                        .decree();
        rina(() -> decrees.submit(early.id()));
        money.approve(early).orElseThrow();
        Fund second = money.fund("B", 1_000_000, 5);
        Months overlapping = new Months(SEPTEMBER.plusMonths(1), SEPTEMBER.plusMonths(3));
        assertThat(money.prepare(second, overlapping, EVERYBODY).orElseThrow().members()).isZero();
        Months after = new Months(SEPTEMBER.plusMonths(2), SEPTEMBER.plusMonths(3));
        assertThat(money.prepare(second, after, EVERYBODY).orElseThrow().members()).isEqualTo(1);
    }

    @Test
    void whoPreparedCannotApproveOrReject() {
        Decree decree = money.submitted(money.fund("A", 1_000_000, 5), register.euis());
        assertThat(rina(() -> decrees.check(decree.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.SamePerson()));
        Acting.run(world.hendra(), () -> decrees.check(decree.id()));
        assertThat(rina(() -> decrees.approve(decree.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.SamePerson()));
        assertThat(rina(() -> decrees.reject(decree.id(), "tidak")).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.SamePerson()));
        assertThat(covered(SEPTEMBER)).isZero();
    }

    @Test
    void theDatabaseToldTheSameRefusesToo() {
        Decree decree = money.submitted(money.fund("A", 1_000_000, 5), register.euis());
        assertThatThrownBy(
                        () ->
                                rina(
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                jdbc.sql(
                                                                                "update"
                                                                                        + " enrolment.decree"
                                                                                        + " set decided_by"
                                                                                        + " = prepared_by"
                                                                                        + " where id ="
                                                                                        + " ?")
                                                                        .param(decree.id())
                                                                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("two_people");
    }

    @Test
    void theVillageNeitherPreparesNorApproves() {
        UUID euis = register.euis();
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.submitted(fund, euis);
        Actor siti = world.siti();
        assertThat(Acting.as(siti, () -> decrees.approve(decree.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NotPermitted()));
        assertThat(
                        Acting.as(
                                siti,
                                () ->
                                        decrees.prepare(
                                                new NewDecree(
                                                        fund.id(),
                                                        decree.legalBasis(),
                                                        "X",
                                                        "X",
                                                        AUTUMN,
                                                        EVERYBODY))))
                .isEqualTo(Outcome.refused(new DecreeRefused.NotPermitted()));
    }

    @Test
    void theVillageReadsTheDecreesNameAndItsOwnPeopleOnly() {
        UUID euis = register.euis();
        UUID neighbour =
                register.worker(
                        "Neng Ratna",
                        new id.payung.shared.TerritoryCode("32.01.06.2004"),
                        LocalDate.of(1990, 1, 1),
                        "TAILOR",
                        2);
        Decree decree = money.approved(money.fund("A", 1_000_000, 5), euis, neighbour);
        Actor siti = world.siti();
        assertThat(Acting.as(siti, () -> decrees.list(DecreeFilter.all(), Position.FIRST, 10)))
                .extracting(Decree::number)
                .containsExactly(decree.number());
        MemberFilter placed = MemberFilter.placedOn(decree.id());
        assertThat(Acting.as(siti, () -> decrees.members(placed, Position.FIRST, 10)))
                .extracting(MemberLine::name)
                .containsExactly("Euis Suryani");
        assertThat(Acting.as(siti, () -> decrees.countMembers(placed))).isEqualTo(1);
        assertThat(rina(() -> decrees.countMembers(placed))).isEqualTo(2);
    }

    @Test
    void whatNoBudgetCanPayIsRefusedWholeAndLeavesNothing() {
        Fund fund = money.fund("A", 2 * 4 * 16_800 - 1, 5);
        Decree decree = money.submitted(fund, register.euis(), register.dedi());
        assertThat(money.approve(decree))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.BudgetExhausted(
                                                fund.name(), 2025, 134_399, 134_400))));
        assertThat(covered(SEPTEMBER)).isZero();
        assertThat(rina(() -> decrees.find(decree.id())).orElseThrow().state())
                .isEqualTo(State.CHECKED);
        assertThat(rina(() -> funds.seatsLeft(fund, AUTUMN))).isEqualTo(5);
    }

    @Test
    void whoWasCoveredOrDiedBetweenDraftAndApprovalIsLeftOutByName() {
        UUID euis = register.euis();
        UUID dedi = register.dedi();
        UUID asep = register.asep();
        Decree second = money.submitted(money.fund("B", 1_000_000, 5), euis, dedi, asep);
        money.approved(money.fund("A", 1_000_000, 5), euis);
        register.bury(dedi, LocalDate.of(2025, 8, 30));
        Approval approval = money.approve(second).orElseThrow();
        assertThat(approval.placed()).isEqualTo(1);
        assertThat(approval.leftOut()).isEqualTo(2);
        assertThat(names(second.id(), Standing.PLACED)).containsExactly("Asep Saepudin");
        assertThat(names(second.id(), Standing.LEFT_OUT))
                .containsExactlyInAnyOrder("Euis Suryani", "Dedi Kurnia");
        assertThat(names(second.id(), Standing.REFUSED)).containsExactly("Euis Suryani");
        assertThat(approval.amount()).isEqualTo(4 * 16_800);
    }

    @Test
    void aDecreeWithNobodyLeftIsRefused() {
        UUID euis = register.euis();
        Decree second = money.submitted(money.fund("B", 1_000_000, 5), euis);
        money.approved(money.fund("A", 1_000_000, 5), euis);
        assertThat(money.approve(second))
                .isEqualTo(Outcome.refused(new DecreeRefused.NobodyLeft()));
        assertThat(rina(() -> decrees.find(second.id())).orElseThrow().state())
                .isEqualTo(State.CHECKED);
    }

    @Test
    void aDraftCanBeChangedAndASubmittedDecreeCannot() {
        UUID euis = register.euis();
        UUID dedi = register.dedi();
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree draft =
                money.prepare(fund, AUTUMN, new Selection.Chosen(Set.of(euis)))
                        .orElseThrow()
                        .decree();
        rina(() -> decrees.addMember(draft.id(), dedi)).orElseThrow().orElseThrow();
        assertThat(rina(() -> decrees.addMember(draft.id(), dedi)).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.AlreadyMember("Dedi Kurnia")));
        rina(() -> decrees.removeMember(draft.id(), euis)).orElseThrow().orElseThrow();
        assertThat(names(draft.id(), Standing.PLACED)).containsExactly("Dedi Kurnia");
        rina(() -> decrees.submit(draft.id())).orElseThrow().orElseThrow();
        assertThat(rina(() -> decrees.addMember(draft.id(), euis)).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.SUBMITTED)));
    }

    @Test
    void onlyTheEligibleCanBeAdded() {
        UUID rich = register.worker("Kaya", LocalDate.of(1980, 1, 1), "TAILOR", 9);
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree draft = money.prepare(fund, AUTUMN, EVERYBODY).orElseThrow().decree();
        assertThat(rina(() -> decrees.addMember(draft.id(), rich)).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NotEligible("Kaya")));
        assertThat(rina(() -> decrees.submit(draft.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NobodyLeft()));
    }

    @Test
    void aRejectedDecreeKeepsItsReasonAndStaysRejected() {
        Decree decree = money.submitted(money.fund("A", 1_000_000, 5), register.euis());
        Actor hendra = world.hendra();
        Decree rejected =
                Acting.as(hendra, () -> decrees.reject(decree.id(), "Lampiran kurang"))
                        .orElseThrow()
                        .orElseThrow();
        assertThat(rina(() -> decrees.course(rejected.id())).getFirst())
                .extracting(DecreeStep::step, DecreeStep::byName, DecreeStep::reason)
                .containsExactly(Step.REJECTED, "Hendra Wijaya", "Lampiran kurang");
        assertThat(money.approve(decree))
                .isEqualTo(Outcome.refused(new DecreeRefused.WrongState(State.REJECTED)));
    }

    @Test
    void monthsThatTheFundDoesNotPayAreRefused() {
        Fund fund = money.fund("A", 1_000_000, 5);
        Months tooLong = new Months(SEPTEMBER, YearMonth.of(2026, 1));
        assertThat(money.prepare(fund, tooLong, EVERYBODY))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.OutsideMonths(fund.name(), AUTUMN))));
    }

    @Test
    void anUnknownDecreeIsSimplyNotThere() {
        assertThat(rina(() -> decrees.approve(RecordId.next()))).isEmpty();
        assertThat(rina(() -> decrees.find(RecordId.next()))).isEmpty();
    }

    @Test
    void twoDecreesApprovedAtOnceCoverEachWorkerOnce() throws Exception {
        register.workers(200, SINGAJAYA, "TAILOR");
        UUID[] everybody =
                Past.<UUID[]>row(
                        "select array_agg(id) from registry.worker",
                        row -> (UUID[]) row.getArray(1).getArray());
        Decree one = money.submitted(money.fund("A", 100_000_000, 500), everybody);
        Decree other = money.submitted(money.fund("B", 100_000_000, 500), everybody);
        Actor hendra = world.hendra();
        Acting.run(hendra, () -> List.of(one, other).forEach(each -> decrees.check(each.id())));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> Acting.as(hendra, () -> decrees.approve(one.id())));
            var second = threads.submit(() -> Acting.as(hendra, () -> decrees.approve(other.id())));
            first.get();
            second.get();
        }
        List.of(one, other).forEach(money::sign);
        assertThat(covered(SEPTEMBER)).isEqualTo(200);
        long seats = List.of("A", "B").stream().mapToLong(code -> seatsFilled(code)).sum();
        assertThat(seats).isEqualTo(200);
    }

    private long seatsFilled(String code) {
        return rina(() -> funds.list(id.payung.funding.FundFilter.all())).stream()
                .filter(view -> view.fund().code().equals(code))
                .mapToLong(view -> view.seats().getFirst().filled())
                .sum();
    }
}
