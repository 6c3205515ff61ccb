package id.payung.contributions;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.contributions.MonthFilter.Standing;
import id.payung.enrolment.Decree;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.YearMoney;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class ContributionsTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Contributions contributions;
    @Autowired MonthlyFigures months;
    @Autowired Funds funds;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    @Test
    void approvalOrdersEveryMonthAtTheLegalPrice() {
        Fund fund = money.fund("A", 1_000_000, 5);
        money.signed(fund, register.euis(), register.asep());
        for (YearMonth month : AUTUMN) {
            assertThat(rina(() -> months.byFund(MonthFilter.in(month))))
                    .containsExactly(new MonthView(fund.id(), "Dana A", month, 2, 33_600, 0, 0, 0));
        }
        assertThat(rina(() -> months.count(MonthFilter.in(YearMonth.of(2026, 1))))).isZero();
        assertThat(rina(() -> funds.view(fund.id())).orElseThrow().money())
                .containsExactly(new YearMoney(2025, 1_000_000, 134_400, 134_400, 0));
    }

    @Test
    void aDonorPaysHalfForTheDriverAndAllForTheTailorInFebruary() {
        Months winter = new Months(YearMonth.of(2026, 2), YearMonth.of(2026, 2));
        Fund donor = money.fund("D", Fund.Kind.DONOR, winter, Map.of(2026, 25_200L), 2);
        money.signed(donor, register.euis(), register.asep());
        assertThat(
                        rina(
                                () ->
                                        months.list(
                                                MonthFilter.in(YearMonth.of(2026, 2)),
                                                Position.FIRST,
                                                10)))
                .extracting(ContributionLine::name, ContributionLine::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Euis Suryani", 16_800L),
                        org.assertj.core.groups.Tuple.tuple("Asep Saepudin", 8_400L));
    }

    @Test
    void thePaymentMakesTheMonthPaidAndOnlyThatMonth() {
        Fund fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.signed(fund, register.euis(), register.dedi());
        Bill bill = money.paid(decree, SEPTEMBER, "00123");
        assertThat(bill.step()).isEqualTo(Bill.Step.PAID);
        assertThat(rina(() -> contributions.paymentsOf(decree.id())))
                .extracting(Payment::reference, Payment::workers, Payment::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SP2D-00123", 2, 33_600L));
        MonthFilter september = MonthFilter.in(SEPTEMBER);
        assertThat(rina(() -> months.count(september.standing(Standing.PAID)))).isEqualTo(2);
        assertThat(rina(() -> months.list(september.standing(Standing.PAID), Position.FIRST, 10)))
                .hasSize(2)
                .allMatch(ContributionLine::paid);
        assertThat(rina(() -> months.count(september.standing(Standing.UNPAID)))).isZero();
        MonthFilter october = MonthFilter.in(SEPTEMBER.plusMonths(1)).standing(Standing.UNPAID);
        assertThat(rina(() -> months.amount(october))).isEqualTo(33_600);
        assertThat(rina(() -> funds.view(fund.id())).orElseThrow().money().getFirst().paid())
                .isEqualTo(33_600);
    }

    @Test
    void aPaidMonthCannotBeTakenBack() {
        Decree decree = money.signed(money.fund("A", 1_000_000, 5), register.euis());
        money.paid(decree, SEPTEMBER, "1");
        assertThatThrownBy(
                        () ->
                                rina(
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                jdbc.sql(
                                                                                "delete from"
                                                                                        + " contributions.paid_month")
                                                                        .update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
