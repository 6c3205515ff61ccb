package id.payung.enrolment;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.ContributionLine;
import id.payung.contributions.Contributions;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthlyFigures;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class ReplacementsTests {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Replacements replacements;
    @Autowired Coverages coverages;
    @Autowired Contributions contributions;
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
        decree = money.approved(fund, euis);
    }

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private Outcome<Replacement, DecreeRefused> propose(UUID joining, YearMonth month) {
        return rina(() -> replacements.propose(decree.id(), euis, joining, month, "pindah"))
                .orElseThrow();
    }

    private Outcome<Replacement, DecreeRefused> approve(Replacement replacement) {
        return Acting.as(world.hendra(), () -> replacements.approve(replacement.id()))
                .orElseThrow();
    }

    private List<String> payers(YearMonth month) {
        return rina(() -> months.list(MonthFilter.in(month), null, 10)).stream()
                .map(ContributionLine::name)
                .toList();
    }

    @Test
    void theSeatPassesOnFromTheMonthAndTheUnpaidMonthsWithIt() {
        approve(propose(dedi, NOVEMBER).orElseThrow()).orElseThrow();
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
        approve(propose(dedi, SEPTEMBER).orElseThrow()).orElseThrow();
        assertThat(rina(() -> coverages.of(euis))).isEmpty();
        assertThat(rina(() -> coverages.of(dedi))).hasSize(1);
    }

    @Test
    void nothingChangesUntilASecondPersonApproves() {
        Replacement proposed = propose(dedi, NOVEMBER).orElseThrow();
        assertThat(rina(() -> replacements.approve(proposed.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new DecreeRefused.SamePerson()));
        assertThat(payers(NOVEMBER)).containsExactly("Euis Suryani");
        assertThat(propose(dedi, NOVEMBER))
                .isEqualTo(Outcome.refused(new DecreeRefused.ReplacementWaits()));
    }

    @Test
    void aMonthThatIsPaidStaysWithWhomItWasPaidFor() {
        Acting.as(
                world.rina(),
                () ->
                        contributions.recordPayment(
                                decree.id(),
                                NOVEMBER,
                                "SP2D-1",
                                LocalDate.of(2025, 11, 10),
                                16_800));
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
        decree = money.approved(donor, tailor);
        euis = tailor;
        approve(propose(driver, YearMonth.of(2026, 2)).orElseThrow()).orElseThrow();
        assertThat(rina(() -> funds.view(donor.id())).orElseThrow().money())
                .containsExactly(
                        new YearMoney(2026, 50_400, 16_800 + 2 * 8_400, 16_800 + 2 * 8_400, 0));
        euis = driver;
        approve(propose(dedi, YearMonth.of(2026, 3)).orElseThrow()).orElseThrow();
        assertThat(rina(() -> funds.view(donor.id())).orElseThrow().money())
                .containsExactly(
                        new YearMoney(2026, 50_400, 2 * 16_800 + 8_400, 2 * 16_800 + 8_400, 0));
    }
}
