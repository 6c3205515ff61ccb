package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.law.Outlook.Moment;
import id.payung.rules.contribution.Sector;
import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import id.payung.testing.PayungTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family would receive, today and after more months of cover. */
@PayungTest
class FamilyOutlooksTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired FamilyOutlooks outlooks;

    @Test
    void aNewcomerGrowsIntoTheFullBenefitAndThenIntoScholarships() {
        assertThat(of(0, null).deaths())
                .containsExactly(
                        new Moment(0, 0, 10_000_000, 0),
                        new Moment(1, 1, 10_000_000, 0),
                        new Moment(3, 3, 42_000_000, 0),
                        new Moment(12, 12, 42_000_000, 0),
                        new Moment(36, 36, 42_000_000, 174_000_000));
    }

    @Test
    void theNextRiseIsTheFirstMomentThatBringsMore() {
        assertThat(of(0, null).nextRise()).map(Moment::inMonths).contains(3);
        assertThat(of(2, null).nextRise()).map(Moment::inMonths).contains(1);
        assertThat(of(3, null).nextRise()).map(Moment::inMonths).contains(36);
        assertThat(of(35, null).nextRise()).map(Moment::inMonths).contains(1);
        assertThat(of(36, null).nextRise()).isEmpty();
    }

    @Test
    void whoHasNoChildrenIsPromisedNoScholarship() {
        assertThat(of(36, List.of()).deaths()).extracting(Moment::scholarship).containsOnly(0L);
        assertThat(of(36, List.of()).accident().scholarship()).isZero();
    }

    @Test
    void childrenGoUpAtSchoolWhileTimePasses() {
        var child = new Child(TODAY.minusYears(10), Level.SD, 4);
        var deaths = of(36, List.of(child)).deaths();

        assertThat(deaths.getFirst().scholarship()).isEqualTo(67_500_000);
        assertThat(deaths.get(3).scholarship()).isEqualTo(66_000_000);
        assertThat(deaths.getLast().scholarship()).isEqualTo(63_000_000);
    }

    @Test
    void aStudentInTheLastYearHasLeftSchoolAYearLater() {
        var student = new Child(TODAY.minusYears(20), Level.PT, 5);
        var deaths = of(36, List.of(student)).deaths();

        assertThat(deaths.getFirst().scholarship()).isEqualTo(12_000_000);
        assertThat(deaths.get(3).scholarship()).isZero();
    }

    @Test
    void anAccidentPaysFromTheFirstDay() {
        assertThat(of(0, null).accident()).isEqualTo(new Moment(0, 0, 70_000_000, 174_000_000));
    }

    @Test
    void theSectorDecidesThePriceOfTheMonth() {
        var january = LocalDate.of(2026, 1, 10);

        assertThat(outlooks.of(new Family(Sector.TRANSPORT, 0, null), january).price())
                .isEqualTo(8_400);
        assertThat(outlooks.of(new Family(Sector.OTHER, 0, null), january).price())
                .isEqualTo(16_800);
    }

    @Test
    void aJourneyFromTheEndOfAMonthLosesNoMonth() {
        var deaths =
                outlooks.of(new Family(Sector.OTHER, 3, null), LocalDate.of(2026, 5, 31)).deaths();

        assertThat(deaths.getFirst().cash()).isEqualTo(42_000_000);
    }

    private Outlook of(int months, @Nullable List<Child> children) {
        return outlooks.of(new Family(Sector.OTHER, months, children), TODAY);
    }
}
