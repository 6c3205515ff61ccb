package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Euis's family would receive, by the months that are paid for her. */
@PayungTest
class MemberOutlooksTests {
    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);

    @Autowired MemberOutlooks outlooks;

    private static List<YearMonth> months(YearMonth first, int count) {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
    }

    @Test
    void nobodyIsPaidForWithoutAPaidMonth() {
        MemberOutlook outlook = outlooks.of(List.of(), LocalDate.of(2025, 11, 20));
        assertThat(outlook.isCovered()).isFalse();
        assertThat(outlook.today().cash()).isZero();
        assertThat(outlook.nextMonth().cash()).isZero();
        assertThat(outlook.rise()).isEmpty();
    }

    @Test
    void theDayOfTheThirdCompletedMonthBringsTheFullAmount() {
        List<YearMonth> paid = months(SEPTEMBER, 3);
        MemberOutlook before = outlooks.of(paid, LocalDate.of(2025, 11, 30));
        assertThat(before.months()).isEqualTo(2);
        assertThat(before.today().cash()).isEqualTo(10_000_000);
        assertThat(before.rise())
                .contains(new MemberOutlook.Sum(LocalDate.of(2025, 12, 1), 3, 42_000_000, 0));
        MemberOutlook on = outlooks.of(months(SEPTEMBER, 4), LocalDate.of(2025, 12, 1));
        assertThat(on.today().cash()).isEqualTo(42_000_000);
    }

    @Test
    void nextMonthIsToldAsLongAsEveryMonthIsPaid() {
        MemberOutlook outlook = outlooks.of(months(SEPTEMBER, 3), LocalDate.of(2025, 11, 20));
        assertThat(outlook.nextMonth().on()).isEqualTo(LocalDate.of(2025, 12, 20));
        assertThat(outlook.nextMonth().cash()).isEqualTo(42_000_000);
    }

    @Test
    void afterThreeYearsScholarshipsAreToldAtTheirMostForWantOfChildren() {
        List<YearMonth> paid = months(YearMonth.of(2023, 1), 36);
        MemberOutlook outlook = outlooks.of(paid, LocalDate.of(2025, 12, 31));
        assertThat(outlook.today().school()).isZero();
        assertThat(outlook.rise().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(outlook.rise().orElseThrow().school()).isEqualTo(174_000_000);
    }

    @Test
    void theDayOnWhichUnpaidMonthsEndTheMembershipIsTheLawsOwn() {
        List<YearMonth> paid = months(SEPTEMBER, 4);
        LocalDate ends = outlooks.of(paid, LocalDate.of(2025, 12, 19)).endsOn().orElseThrow();
        assertThat(outlooks.of(paid, ends.minusDays(1)).isCovered()).isTrue();
        assertThat(outlooks.of(paid, ends).isCovered()).isFalse();
        assertThat(outlooks.of(paid, ends).endsOn()).isEqualTo(Optional.empty());
    }
}
