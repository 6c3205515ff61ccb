package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PayungTest
@RecordApplicationEvents
class AmendmentsTests {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Amendments amendments;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired MonthlyFigures months;
    @Autowired Funds funds;

    private UUID euis;
    private UUID dedi;
    private Fund fund;
    private Decree decree;

    @BeforeEach
    void euisIsCovered() {
        euis = register.euis();
        dedi = register.dedi();
        fund = money.fund("A", 4 * 16_800, 1);
        decree = money.signed(fund, euis);
    }

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private Outcome<SeatChange, DecreeRefused> propose(NewSeatChange wanted) {
        return rina(() -> amendments.propose(decree.id(), wanted)).orElseThrow();
    }

    private Outcome<SeatChange, DecreeRefused> propose(UUID joining, YearMonth month) {
        return propose(NewSeatChange.replacing(euis, joining, month, "pindah"));
    }

    /** The draft of the change is handed up, checked and approved, and waits for its signature. */
    private Decree approve(SeatChange change) {
        Decree draft = rina(() -> decrees.submit(change.amendment())).orElseThrow().orElseThrow();
        return money.approve(draft).orElseThrow().decree();
    }

    private Decree sign(SeatChange change) {
        return money.sign(approve(change)).orElseThrow();
    }

    private YearMoney money() {
        return rina(() -> funds.view(fund.id())).orElseThrow().money().getFirst();
    }

    private List<String> payers(YearMonth month) {
        return rina(() -> months.list(MonthFilter.in(month), Position.FIRST, 10)).stream()
                .map(ContributionLine::name)
                .toList();
    }

    @Test
    void theSeatPassesOnFromTheMonthAndTheUnpaidMonthsWithIt() {
        sign(propose(dedi, NOVEMBER).orElseThrow());
        assertThat(rina(() -> coverages.of(euis)))
                .extracting(CoverageLine::months)
                .containsExactly(new Months(SEPTEMBER, YearMonth.of(2025, 10)));
        assertThat(rina(() -> coverages.of(dedi)))
                .extracting(CoverageLine::months)
                .containsExactly(new Months(NOVEMBER, YearMonth.of(2025, 12)));
        assertThat(payers(YearMonth.of(2025, 10))).containsExactly("Euis Suryani");
        assertThat(payers(NOVEMBER)).containsExactly("Dedi Kurnia");
        YearMoney year = rina(() -> funds.view(fund.id())).orElseThrow().money().getFirst();
        assertThat(year).isEqualTo(new YearMoney(2025, 67_200, 67_200, 67_200, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, NOVEMBER))).isZero();
    }

    @Test
    void fromTheFirstMonthOnTheOneWhoLeavesWasNeverCovered() {
        sign(propose(dedi, SEPTEMBER).orElseThrow());
        assertThat(rina(() -> coverages.of(euis))).isEmpty();
        assertThat(rina(() -> coverages.of(dedi))).hasSize(1);
    }

    @Test
    void nothingChangesUntilTheAmendmentIsSigned() {
        SeatChange proposed = propose(dedi, NOVEMBER).orElseThrow();
        assertThat(payers(NOVEMBER)).containsExactly("Euis Suryani");
        assertThat(propose(dedi, NOVEMBER))
                .isEqualTo(Outcome.refused(new DecreeRefused.ChangeWaits("Euis Suryani")));
        Decree approved = approve(proposed);
        assertThat(payers(NOVEMBER)).containsExactly("Euis Suryani");
        assertThat(rina(() -> coverages.of(dedi))).isEmpty();
        money.sign(approved).orElseThrow();
        assertThat(payers(NOVEMBER)).containsExactly("Dedi Kurnia");
    }

    @Test
    void fromTheApprovalOnNobodyElseCanTakeWhoIsToJoin() {
        approve(propose(dedi, NOVEMBER).orElseThrow());
        Fund other = money.fund("B", 1_000_000, 5);
        assertThat(
                        money.prepare(other, AUTUMN, new Selection.Chosen(Set.of(dedi)))
                                .orElseThrow()
                                .members())
                .isZero();
    }

    @Test
    void whoDiesLeavesAFreeSeatAndItsMoneyBehindAndItIsTold(ApplicationEvents told) {
        sign(propose(NewSeatChange.leaving(euis, NOVEMBER, "meninggal")).orElseThrow());
        assertThat(told.stream(SeatsFreed.class).flatMap(freed -> freed.seats().stream()))
                .containsExactly(
                        new SeatsFreed.Seat(
                                euis, SINGAJAYA, new Months(NOVEMBER, YearMonth.of(2025, 12))));
        assertThat(payers(YearMonth.of(2025, 10))).containsExactly("Euis Suryani");
        assertThat(payers(NOVEMBER)).isEmpty();
        assertThat(money()).isEqualTo(new YearMoney(2025, 67_200, 33_600, 33_600, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, NOVEMBER))).isEqualTo(1);
        assertThat(rina(() -> funds.seatsLeft(fund, YearMonth.of(2025, 10)))).isZero();
    }

    @Test
    void aFreeSeatIsTakenByTheNextFromItsMonthOn() {
        sign(propose(NewSeatChange.leaving(euis, NOVEMBER, "meninggal")).orElseThrow());
        sign(
                propose(NewSeatChange.joining(dedi, NOVEMBER.plusMonths(1), "daftar tunggu"))
                        .orElseThrow());
        assertThat(payers(NOVEMBER.plusMonths(1))).containsExactly("Dedi Kurnia");
        assertThat(money()).isEqualTo(new YearMoney(2025, 67_200, 50_400, 50_400, 0));
        assertThat(rina(() -> funds.seatsLeft(fund, NOVEMBER.plusMonths(1)))).isZero();
    }

    @Test
    void withoutAFreeSeatNobodyJoins() {
        SeatChange wanted =
                propose(NewSeatChange.joining(dedi, NOVEMBER, "tambahan")).orElseThrow();
        Decree draft = rina(() -> decrees.submit(wanted.amendment())).orElseThrow().orElseThrow();
        assertThat(money.approve(draft))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.BudgetExhausted(
                                                fund.name(), 2025, 0, 33_600))));
    }

    @Test
    void aCancelledAmendmentLeavesEverybodyWhereHeWas() {
        Decree approved = approve(propose(dedi, NOVEMBER).orElseThrow());
        Acting.run(
                world.hendra(),
                () -> decrees.cancel(approved.id(), "Dedi menolak").orElseThrow().orElseThrow());
        assertThat(payers(NOVEMBER)).containsExactly("Euis Suryani");
        assertThat(money()).isEqualTo(new YearMoney(2025, 67_200, 67_200, 67_200, 0));
        assertThat(propose(dedi, NOVEMBER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void severalChangesOfOneOfficerStandOnOneAmendmentUntilItIsHandedUp() {
        SeatChange first = propose(dedi, NOVEMBER).orElseThrow();
        assertThat(rina(() -> amendments.countChanges(first.amendment()))).isEqualTo(1);
        rina(() -> amendments.withdraw(first.amendment(), first.id())).orElseThrow().orElseThrow();
        assertThat(rina(() -> decrees.submit(first.amendment())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NobodyLeft()));
        SeatChange second = propose(NewSeatChange.leaving(euis, NOVEMBER, "bekerja")).orElseThrow();
        assertThat(second.amendment()).isEqualTo(first.amendment());
    }

    @Test
    void whatIsNotInForceIsNotAmended() {
        Decree waiting = money.approved(money.fund("B", 1_000_000, 5), dedi);
        assertThat(
                        rina(() ->
                                        amendments.propose(
                                                waiting.id(),
                                                NewSeatChange.leaving(dedi, NOVEMBER, "pindah")))
                                .orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.NotInForce()));
    }

    @Test
    void aMonthThatIsPaidStaysWithWhomItWasPaidFor() {
        money.paid(decree, NOVEMBER, "1");
        assertThat(propose(dedi, NOVEMBER))
                .isEqualTo(Outcome.refused(new DecreeRefused.MonthPaid(NOVEMBER)));
        assertThat(propose(dedi, NOVEMBER.plusMonths(1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsCoveredElsewhereCannotTakeTheSeat() {
        Fund other = money.fund("B", 1_000_000, 5);
        money.approved(other, dedi);
        assertThat(propose(dedi, NOVEMBER))
                .isEqualTo(Outcome.refused(new DecreeRefused.CoveredBy("Dedi Kurnia", "Dana B")));
    }

    @Test
    void onlyTheEligibleCanTakeTheSeat() {
        UUID rich = register.worker("Kaya", LocalDate.of(1980, 1, 1), "TAILOR", 9);
        assertThat(propose(rich, NOVEMBER))
                .isEqualTo(Outcome.refused(new DecreeRefused.NotEligible("Kaya")));
    }

    @Test
    void aSeatOutsideTheDecreesMonthsIsNotHeld() {
        assertThat(propose(dedi, YearMonth.of(2026, 1)))
                .isEqualTo(Outcome.refused(new DecreeRefused.NoSeatHeld(YearMonth.of(2026, 1))));
    }

    @Test
    void aCheaperWorkerReturnsTheDifferenceAndADearerOneNeedsIt() {
        Months winter = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
        Fund donor = money.fund("D", Fund.Kind.DONOR, winter, Map.of(2026, 3 * 16_800L), 1);
        UUID tailor = register.worker("Uju", LocalDate.of(1990, 1, 1), "TAILOR", 2);
        UUID driver = register.asep();
        decree = money.signed(donor, tailor);
        euis = tailor;
        sign(propose(driver, YearMonth.of(2026, 2)).orElseThrow());
        assertThat(rina(() -> funds.view(donor.id())).orElseThrow().money())
                .containsExactly(
                        new YearMoney(2026, 50_400, 16_800 + 2 * 8_400, 16_800 + 2 * 8_400, 0));
        euis = driver;
        sign(propose(dedi, YearMonth.of(2026, 3)).orElseThrow());
        assertThat(rina(() -> funds.view(donor.id())).orElseThrow().money())
                .containsExactly(
                        new YearMoney(2026, 50_400, 2 * 16_800 + 8_400, 2 * 16_800 + 8_400, 0));
    }
}
