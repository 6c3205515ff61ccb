package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.law.Because;
import id.payung.rules.law.Law;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spans, credits, budgets and due dates as the application uses them. */
class PaymentsTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Terms SELF = Terms.of(Payer.SELF, Sector.OTHER);

    private final Contributions contributions = Contributions.under(Law.bundled());

    @Test
    void aCreditPaysTheNextMonthsOldestFirstAndNeverOldAgeSavings() {
        var withSavings = SELF.covering(EnumSet.allOf(Programme.class));
        var next = contributions.over(YearMonth.of(2027, 1), YearMonth.of(2027, 3), withSavings);

        assertThat(Credits.setAgainst(20_000, next.each()))
                .containsExactly(20_000L, 33_600L, 36_800L);
        assertThat(Credits.setAgainst(0, next.each())).containsExactly(36_800L, 36_800L, 36_800L);
        assertThat(Credits.setAgainst(1_000_000, next.each()))
                .containsExactly(20_000L, 20_000L, 20_000L);
    }

    @Test
    void aCreditIsExplainedAfterThePricesItRestsOn() {
        var credit = Credits.under(Law.bundled()).of(APRIL, APRIL, SELF, 16_800);

        assertThat(credit.amount()).isEqualTo(8_400);
        assertThat(credit.because())
                .extracting(reason -> reason.clause().name() + " " + reason.amount())
                .containsExactly(
                        "BRACKET 1000000",
                        "WORK_ACCIDENT 10000",
                        "DEATH 6800",
                        "DISCOUNT -8400",
                        "EXCESS_IS_CREDITED 8400");
    }

    @Test
    void anOverpaymentOfTheNormalPriceIsNoCredit() {
        var march = APRIL.minusMonths(1);

        assertThat(Credits.under(Law.bundled()).of(march, march, SELF, 1_000_000).amount())
                .isZero();
    }

    @Test
    void theCovidReliefGivesACreditToo() {
        var month = YearMonth.of(2020, 8);

        assertThat(Credits.under(Law.bundled()).of(month, month, SELF, 16_800).amount())
                .isEqualTo(16_632);
    }

    @Test
    void theReasonsOfASpanAddAmountsButNotBases() {
        var year = contributions.over(YearMonth.of(2026, 1), YearMonth.of(2026, 12), SELF);

        assertThat(year.because())
                .extracting(reason -> reason.clause().name() + " " + reason.amount())
                .containsExactly(
                        "BRACKET 1000000",
                        "WORK_ACCIDENT 120000",
                        "DEATH 81600",
                        "DISCOUNT -75600");
        assertThat(year.from()).isEqualTo(YearMonth.of(2026, 1));
    }

    @Test
    void aSpanEndsNotBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contributions.over(APRIL, APRIL.minusMonths(1), SELF))
                .withMessage("2026-03 lies before 2026-04");
    }

    @Test
    void aBudgetTellsWhatItSpendsOnWholeWorkers() {
        var budget =
                Budgets.under(Law.bundled())
                        .of(1_000_000, YearMonth.of(2026, 1), 12, Payer.DONOR, Sector.OTHER);

        assertThat(budget.because().getLast())
                .isEqualTo(Because.ground(PaymentClause.WHOLE_WORKERS_ONLY, 882_000));
        assertThat(budget.workers() * budget.perWorker() + budget.remainder()).isEqualTo(1_000_000);
    }

    @Test
    void aPriceUnderTheBundledLawIsNotBuiltTwice() {
        assertThat(Contributions.under(Law.bundled())).isSameAs(contributions);
    }

    @Test
    void theBasesOfADayAreTheTableFromLowToHigh() {
        var bases = Brackets.under(Law.bundled()).bases(APRIL.atDay(1));

        assertThat(bases).hasSize(33).isSorted().startsWith(1_000_000L).endsWith(20_700_000L);
        assertThat(List.copyOf(bases)).doesNotHaveDuplicates();
    }

    @Test
    void dueDatesBeforeTheModelledLawAreRefused() {
        var dueDates = DueDates.under(Law.bundled());

        assertThat(dueDates.refusal(YearMonth.of(2015, 6))).isPresent();
        assertThat(dueDates.refusal(YearMonth.of(2015, 7))).isEmpty();
        assertThat(dueDates.of(YearMonth.of(2026, 8))).isEqualTo("2026-08-18");
    }
}
