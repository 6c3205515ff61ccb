package id.payung.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.plan.TenureClass;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law says of a cover that ends. */
class LapsesTests {
    private final Lapses lapses = new Lapses(Law.bundled());

    private static List<YearMonth> months(String first, String last) {
        return new Months(YearMonth.parse(first), YearMonth.parse(last)).stream().toList();
    }

    @Test
    void membershipPaidToDecemberIsOverTheDayAfterAprilFallsDue() {
        Lapse lapse = lapses.of(months("2025-01", "2025-12"), List.of(YearMonth.of(2025, 12)));

        assertThat(lapse.lastPaid()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(lapse.endsOn()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void aFamilyThatBeginsAgainLosesThirtyTwoMillion() {
        Lapse lapse = lapses.of(List.of(), months("2025-01", "2025-12"));

        assertThat(lapse.lastPaid()).isNull();
        assertThat(lapse.cash()).isEqualTo(32_000_000);
        assertThat(lapse.scholarship()).isZero();
        assertThat(lapse.tenure()).isEqualTo(15);
    }

    @Test
    void afterThreeYearsItAlsoLosesUpToAHundredAndSeventyFourMillionForSchool() {
        // Membership ends on 16 April 2026: three years before the eve of it is 15 April 2023.
        assertThat(lapses.of(List.of(), months("2023-04", "2025-12")).scholarship())
                .isEqualTo(174_000_000);
        assertThat(lapses.of(List.of(), months("2023-05", "2025-12")).scholarship()).isZero();
    }

    @Test
    void aHoleOfThreeMonthsIsBridgedAndOneOfFourBeginsTenureAgain() {
        List<YearMonth> bridged = new java.util.ArrayList<>(months("2025-01", "2025-04"));
        bridged.addAll(months("2025-08", "2025-12"));
        List<YearMonth> broken = new java.util.ArrayList<>(months("2025-01", "2025-03"));
        broken.addAll(months("2025-08", "2025-12"));

        assertThat(lapses.of(bridged, bridged).tenure()).isEqualTo(15);
        assertThat(lapses.of(broken, broken).tenure()).isEqualTo(8);
    }

    @Test
    void tellsWhichLastMonthsAreOverByADay() {
        assertThat(lapses.endedBy(LocalDate.of(2026, 4, 15))).isEqualTo(YearMonth.of(2025, 11));
        assertThat(lapses.endedBy(LocalDate.of(2026, 4, 16))).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void endingWithinSixtyDaysIsAWholeNumberOfLastMonths() {
        assertThat(lapses.endingWithin(60, LocalDate.of(2026, 2, 20)))
                .isEqualTo(new Months(YearMonth.of(2025, 11), YearMonth.of(2025, 12)));
    }

    @Test
    void classesOfTenureFollowTheDeathBenefit() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);

        assertThat(lapses.tenureOn(newYear, List.of())).isEqualTo(TenureClass.NEWCOMER);
        assertThat(lapses.tenureOn(newYear, months("2025-11", "2025-12")))
                .isEqualTo(TenureClass.WAITING);
        assertThat(lapses.tenureOn(newYear, months("2025-10", "2025-12")))
                .isEqualTo(TenureClass.FULL);
        assertThat(lapses.tenureOn(newYear, months("2023-01", "2025-12")))
                .isEqualTo(TenureClass.SCHOLARSHIP);
        assertThat(lapses.tenureOn(newYear, months("2023-02", "2025-12")))
                .isEqualTo(TenureClass.FULL);
        assertThat(lapses.tenureOn(LocalDate.of(2026, 4, 16), months("2023-01", "2025-12")))
                .isEqualTo(TenureClass.NEWCOMER);
    }
}
