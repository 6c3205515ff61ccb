package id.payung.rules.death;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the family of Euis Suryani, tailor, receives. */
class DeathBenefitsTest {
    private static final LocalDate START = LocalDate.of(2025, 11, 30);
    private static final PaidMonths PAID =
            PaidMonths.of(
                    Stream.iterate(YearMonth.of(2025, 11), m -> m.plusMonths(1)).limit(6).toList());

    private final DeathBenefits benefits = DeathBenefits.under(Law.bundled());

    @Test
    void theWaitingTimeOfThreeMonthsEndsOnTheLastDayOfFebruary() {
        assertThat(cash(benefits, LocalDate.of(2026, 2, 27))).isEqualTo(10_000_000);
        assertThat(cash(benefits, LocalDate.of(2026, 2, 28))).isEqualTo(42_000_000);
    }

    @Test
    void readAsNinetyDaysTheWaitingTimeEndsOnTheNinetieth() {
        var ninetyDays = benefitsWaiting("90 days");

        assertThat(cash(ninetyDays, START.plusDays(89))).isEqualTo(10_000_000);
        assertThat(cash(ninetyDays, START.plusDays(90))).isEqualTo(42_000_000);
        assertThat(START.plusDays(90)).isEqualTo("2026-02-28");
    }

    @Test
    void theTwoReadingsOfTheWaitingTimeDifferInTheMiddleOfTheYear() {
        var start = LocalDate.of(2026, 6, 1);
        var died = LocalDate.of(2026, 8, 30);
        var death = new DeathCase(start, paidFrom(2026, 6), died, List.of());

        assertThat(benefits.assess(death).cash()).isEqualTo(10_000_000);
        assertThat(benefitsWaiting("90 days").assess(death).cash()).isEqualTo(42_000_000);
    }

    @Test
    void theFindingsTellWhichConditionFailedAndWhenItWouldHaveHeld() {
        var findings = assess(LocalDate.of(2026, 2, 27)).findings();

        assertThat(findings)
                .extracting(finding -> finding.clause().name())
                .containsExactly("COVERED_AT_DEATH", "FULL_AFTER_WAITING", "SCHOLARSHIP_TENURE");
        assertThat(findings.getFirst()).isInstanceOf(Finding.Met.class);
        assertThat(((Finding.NotMet) findings.get(1)).reason().indonesian()).contains("2026-02-28");
        assertThat(((Finding.NotMet) findings.get(2)).reason().english()).contains("2 months");
    }

    @Test
    void whenCoverHasEndedNothingElseIsLookedAt() {
        var benefit = assess(LocalDate.of(2027, 1, 1));

        assertThat(benefit.cash()).isZero();
        assertThat(benefit.findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.NotMet.class,
                        finding ->
                                assertThat(finding.clause().name()).isEqualTo("COVERED_AT_DEATH"));
        assertThat(benefit.because()).noneMatch(Because::counts);
    }

    @Test
    void everyAmountNamesItsClauseAndTheSmallOneIsNotYetConfirmed() {
        var small = assess(LocalDate.of(2026, 2, 27)).because();
        var full = assess(LocalDate.of(2026, 2, 28)).because();

        assertThat(items(small)).containsExactly("LESS_BEFORE_THAT 10000000");
        assertThat(items(full))
                .containsExactly("LUMP_SUM 20000000", "PERIODIC 12000000", "FUNERAL 10000000");
        assertThat(small.stream().filter(Because::counts))
                .extracting(Because::confidence)
                .containsExactly(Confidence.REPORTED);
    }

    @Test
    void aScholarshipIsExplainedBesideTheCash() {
        var death =
                new DeathCase(
                        null,
                        paidFrom(2022, 1),
                        LocalDate.of(2026, 3, 10),
                        List.of(new Child(LocalDate.of(2016, 3, 1), Level.SD, 4)));

        assertThat(benefits.assess(death).because())
                .extracting(reason -> reason.clause().name())
                .containsExactly(
                        "FIRST_PAYMENT_STARTS_COVER",
                        "UNPAID_MONTHS_KEEP_MEMBERSHIP",
                        "FULL_AFTER_WAITING",
                        "LUMP_SUM",
                        "PERIODIC",
                        "FUNERAL",
                        "SCHOLARSHIP_TENURE",
                        "CHILDREN_PAID",
                        "YEARLY_BY_LEVEL",
                        "NO_MORE_THAN");
    }

    @Test
    void aDeathBeforeTheModelledLawIsRefused() {
        assertThat(benefits.refusal(LocalDate.of(2015, 6, 30))).isPresent();
        assertThat(benefits.refusal(LocalDate.of(2015, 7, 1))).isEmpty();
    }

    private DeathBenefit assess(LocalDate diedOn) {
        return benefits.assess(new DeathCase(START, PAID, diedOn, List.of()));
    }

    private static long cash(DeathBenefits benefits, LocalDate diedOn) {
        return benefits.assess(new DeathCase(START, PAID, diedOn, List.of())).cash();
    }

    private static List<String> items(List<Because> because) {
        return because.stream()
                .filter(Because::counts)
                .map(reason -> reason.clause().name() + " " + reason.amount())
                .toList();
    }

    private static PaidMonths paidFrom(int year, int month) {
        return PaidMonths.of(
                Stream.iterate(YearMonth.of(year, month), m -> m.plusMonths(1)).limit(60).toList());
    }

    private static DeathBenefits benefitsWaiting(String period) {
        var text =
                """
                description: { id: masa tunggu, en: waiting time }
                unit: period
                last_checked: 2026-11-01
                values:
                  - { from: 2015-07-01, value: 0 days, reference: PP 44/2015, confidence: open }
                  - { from: 2025-02-26, value: %s, reference: Permenaker 1/2025, confidence: open }
                """
                        .formatted(period);
        return switch (Law.bundled().overlaid(Map.of("death/full_after", text))) {
            case LawReading.Sound(var law) -> DeathBenefits.under(law);
            case LawReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
