package id.payung.rules.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Euis Suryani paid the year 2025 and then the village's money ran out. */
class MembershipsTest {
    private static final PaidMonths YEAR_2025 = paid("2025-01", 12);

    private final Memberships memberships = Memberships.under(Law.bundled());

    @Test
    void euisStaysCoveredThroughThreeUnpaidMonths() {
        var lastDay = LocalDate.of(2026, 4, 15);

        assertThat(memberships.on(lastDay, YEAR_2025).status()).isEqualTo(Status.GRACE);
        assertThat(memberships.on(lastDay.plusDays(1), YEAR_2025).status()).isEqualTo(Status.ENDED);
    }

    @Test
    void onlyActiveAndGraceAreCovered() {
        assertThat(Stream.of(Status.values()).filter(Status::isCovered))
                .containsExactly(Status.ACTIVE, Status.GRACE);
    }

    @Test
    void theReasonNamesTheClauseThatDecided() {
        assertThat(clauses(memberships.on(LocalDate.of(2026, 4, 15), YEAR_2025)))
                .containsExactly(MembershipClause.UNPAID_MONTHS_KEEP_MEMBERSHIP);
        assertThat(clauses(memberships.on(LocalDate.of(2026, 4, 16), YEAR_2025)))
                .containsExactly(MembershipClause.UNPAID_MONTHS_END_MEMBERSHIP);
        assertThat(clauses(memberships.on(LocalDate.of(2024, 4, 16), YEAR_2025)))
                .containsExactly(MembershipClause.FIRST_PAYMENT_STARTS_COVER);
    }

    @Test
    void tenureKnowsTheFirstDayOfCover() {
        var event = LocalDate.of(2025, 12, 20);

        assertThat(memberships.tenure(null, YEAR_2025, event).startsOn()).isEqualTo("2025-01-01");
        assertThat(memberships.tenure(LocalDate.of(2025, 3, 5), YEAR_2025, event).startsOn())
                .isEqualTo("2025-03-05");
        assertThat(memberships.tenure(LocalDate.of(2024, 3, 5), YEAR_2025, event).startsOn())
                .isEqualTo("2025-01-01");
        assertThat(memberships.tenure(event, YEAR_2025, event).isCovered()).isTrue();
        assertThat(memberships.tenure(event.plusDays(1), YEAR_2025, event).isCovered()).isFalse();
    }

    @Test
    void aBreakForgetsWhatWasBeforeIt() {
        var broken =
                PaidMonths.of(
                        List.of(
                                YearMonth.of(2025, 1),
                                YearMonth.of(2025, 5),
                                YearMonth.of(2025, 10),
                                YearMonth.of(2025, 12)));

        assertThat(memberships.tenure(null, broken, LocalDate.of(2025, 12, 31)).startsOn())
                .isEqualTo("2025-10-01");
        assertThat(memberships.tenure(null, broken, LocalDate.of(2025, 6, 30)).startsOn())
                .isEqualTo("2025-01-01");
    }

    @Test
    void tenureIsCountedFromTheStartItself() {
        var start = LocalDate.of(2026, 1, 31);
        var paid = paid("2026-01", 4);

        assertThat(memberships.tenure(start, paid, LocalDate.of(2026, 2, 27)).months()).isZero();
        assertThat(memberships.tenure(start, paid, LocalDate.of(2026, 2, 28)).months()).isOne();
        assertThat(memberships.tenure(start, paid, LocalDate.of(2026, 3, 30)).months()).isOne();
        assertThat(memberships.tenure(start, paid, LocalDate.of(2026, 3, 31)).months())
                .isEqualTo(2);
    }

    @Test
    void monthsBeforeTheModelledLawStillCountAsTenure() {
        var tenure = memberships.tenure(null, paid("2005-07", 240), LocalDate.of(2025, 6, 30));

        assertThat(tenure.years()).isEqualTo(19);
        assertThat(tenure.months()).isEqualTo(239);
    }

    @Test
    void aDayBeforeTheModelledLawIsRefused() {
        assertThat(memberships.refusal(LocalDate.of(2015, 6, 30))).isPresent();
        assertThat(memberships.refusal(LocalDate.of(2015, 7, 1))).isEmpty();
    }

    private static List<Clause> clauses(Membership membership) {
        return membership.because().stream().map(Because::clause).toList();
    }

    private static PaidMonths paid(String from, int months) {
        return PaidMonths.of(
                Stream.iterate(YearMonth.parse(from), m -> m.plusMonths(1)).limit(months).toList());
    }
}
