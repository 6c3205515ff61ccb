package id.payung.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** By when a family must be paid, and by when it must ask. */
class ClaimTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 3);

    private final LatePayments payments = LatePayments.under(Law.bundled());
    private final ClaimDeadlines deadlines = ClaimDeadlines.under(Law.bundled());

    @Test
    void aDeathIsPaidInThreeWorkingDaysAndAnAccidentInSeven() {
        assertThat(payments.payableUntil(ClaimProgramme.JKM, WEDNESDAY)).isEqualTo("2026-06-08");
        assertThat(payments.payableUntil(ClaimProgramme.JKK, WEDNESDAY)).isEqualTo("2026-06-12");
    }

    @Test
    void latenessIsExplained() {
        var late =
                payments.assess(
                        ClaimProgramme.JKM, 42_000_000, WEDNESDAY, LocalDate.of(2026, 6, 10));

        assertThat(late.because())
                .extracting(reason -> reason.clause().name() + " " + reason.amount())
                .containsExactly(
                        "PAID_WITHIN_WORKING_DAYS 0",
                        "WORKING_DAYS 0",
                        "COMPENSATION_FOR_EACH_DAY_LATE 840000");
        assertThat(late.because()).filteredOn(Because::counts).hasSize(1);
    }

    @Test
    void anAccidentClaimHasALastDayAndADeathClaimHasNone() {
        assertThat(deadlines.lastDay(ClaimProgramme.JKK, WEDNESDAY))
                .contains(LocalDate.of(2031, 6, 3));
        assertThat(deadlines.lastDay(ClaimProgramme.JKM, WEDNESDAY)).isEmpty();
    }

    @Test
    void aDeadlineIsExplainedByTheClauseThatSetsIt() {
        assertThat(deadlines.because(ClaimProgramme.JKK, WEDNESDAY))
                .extracting(Because::clause)
                .containsExactly(ClaimClause.ACCIDENT_CLAIM_LAPSES);
        assertThat(deadlines.because(ClaimProgramme.JKM, WEDNESDAY))
                .extracting(Because::clause)
                .containsExactly(ClaimClause.DEATH_CLAIM_DOES_NOT_LAPSE);
    }

    @Test
    void aClaimAfterALifetimeIsMetForDeathOnly() {
        var later = WEDNESDAY.plusYears(50);

        assertThat(deadlines.inTime(ClaimProgramme.JKM, WEDNESDAY, later))
                .isInstanceOf(Finding.Met.class);
        assertThat(deadlines.inTime(ClaimProgramme.JKK, WEDNESDAY, later))
                .isInstanceOf(Finding.NotMet.class);
    }

    @Test
    void daysBeforeTheModelledLawAreRefused() {
        var before = LocalDate.of(2015, 6, 30);

        assertThat(payments.refusal(before)).isPresent();
        assertThat(payments.refusal(before.plusDays(1))).isEmpty();
        assertThat(deadlines.refusal(before)).isPresent();
        assertThat(deadlines.refusal(before.plusDays(1))).isEmpty();
    }
}
