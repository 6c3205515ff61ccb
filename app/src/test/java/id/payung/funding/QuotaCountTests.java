package id.payung.funding;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.funding.PlacesHeld.Held;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts in which quota, and when one is full. */
class QuotaCountTests {
    private static final TerritoryCode JONGGOL = new TerritoryCode("32.01.06");
    private static final Months YEAR = months(1, 12);

    private static Months months(int first, int last) {
        return new Months(YearMonth.of(2025, first), YearMonth.of(2025, last));
    }

    private static Held sits(TerritoryCode village, String work, Months months, int people) {
        return new Held(village, work, months, people, false);
    }

    private static Held joins(TerritoryCode village, String work, Months months, int people) {
        return new Held(village, work, months, people, true);
    }

    private static int filled(Quota quota, Held... held) {
        return QuotaCount.of(List.of(held), YEAR).use(quota).filled();
    }

    @Test
    void aPersonCountsInHisVillageAndInEveryAreaAroundIt() {
        Held[] people = {sits(SINGAJAYA, "TAILOR", YEAR, 3), sits(SUKAMAJU, "TAILOR", YEAR, 4)};
        assertThat(filled(Quota.of(SINGAJAYA, 9), people)).isEqualTo(3);
        assertThat(filled(Quota.of(JONGGOL, 9), people)).isEqualTo(7);
        assertThat(filled(Quota.of(BOGOR, 9), people)).isEqualTo(7);
        assertThat(filled(Quota.of(new TerritoryCode("32"), 9), people)).isEqualTo(7);
        assertThat(filled(Quota.of(new TerritoryCode("32.02"), 9), people)).isZero();
    }

    @Test
    void aMarbotCountsAmongTheMarbotAndAmongEverybody() {
        Held[] people = {
            sits(SINGAJAYA, "MOSQUE_CARETAKER", YEAR, 2), sits(SINGAJAYA, "", YEAR, 5)
        };
        assertThat(filled(new Quota(SINGAJAYA, "MOSQUE_CARETAKER", 9), people)).isEqualTo(2);
        assertThat(filled(new Quota(JONGGOL, "MOSQUE_CARETAKER", 9), people)).isEqualTo(2);
        assertThat(filled(new Quota(SINGAJAYA, "QURAN_TEACHER", 9), people)).isZero();
        assertThat(filled(Quota.of(SINGAJAYA, 9), people)).isEqualTo(7);
    }

    @Test
    void whoFollowsSomebodyOnOnePlaceIsNotCountedBesideHim() {
        Held[] people = {
            sits(SINGAJAYA, "TAILOR", months(1, 5), 1), sits(SINGAJAYA, "TAILOR", months(6, 12), 1)
        };
        assertThat(filled(Quota.of(SINGAJAYA, 1), people)).isEqualTo(1);
    }

    @Test
    void theFullestMonthDecidesAndMonthsOfOtherYearsDoNot() {
        Held[] people = {
            sits(SINGAJAYA, "TAILOR", months(1, 6), 2),
            sits(SINGAJAYA, "TAILOR", months(6, 12), 3),
            sits(SINGAJAYA, "TAILOR", new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3)), 50)
        };
        assertThat(filled(Quota.of(SINGAJAYA, 9), people)).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} sit, {1} join a quota of {2}: {3} left")
    @CsvSource({"0,5,5,-1", "0,6,5,5", "3,2,5,-1", "3,3,5,2", "5,1,5,0", "7,1,5,0", "7,0,5,-1"})
    void onlyWhoJoinsBurstsAQuota(int sit, int join, int quota, int left) {
        QuotaCount count =
                QuotaCount.of(
                        List.of(
                                sits(SINGAJAYA, "TAILOR", YEAR, sit),
                                joins(SINGAJAYA, "TAILOR", months(3, 4), join)),
                        YEAR);
        var burst = count.burst(Quota.of(SINGAJAYA, quota));
        if (left < 0) {
            assertThat(burst).isEmpty();
        } else {
            assertThat(burst).contains(new QuotaCount.Burst(left, join));
        }
    }

    @Test
    void afterSomebodyMovedInNothingIsLeftAndTheQuotaIsOver() {
        QuotaUse use = new QuotaUse(Quota.of(SINGAJAYA, 5), 6);
        assertThat(use.left()).isZero();
        assertThat(use.isOver()).isTrue();
        assertThat(new QuotaUse(Quota.of(SINGAJAYA, 5), 5).isOver()).isFalse();
    }

    @ParameterizedTest(name = "{1} of {0} and {3} of {2}: cross {4}")
    @CsvSource({
        "32.01,'',32.01.06,'',false",
        "32.01,'',32.01.06,TAILOR,false",
        "32.01.06,TAILOR,32.01.06,'',false",
        "32.01.06,TAILOR,32.01.06,FARMER,false",
        "32.01.06,TAILOR,32.01.06.2003,FARMER,false",
        "32.01.06,TAILOR,32.01.06.2003,TAILOR,false",
        "32.01.06,TAILOR,32.01.06.2003,'',true",
        "32.01.07,TAILOR,32.01.06.2003,'',false"
    })
    void aGroupOverAWideAreaCutsAcrossEverybodyInASmallerOne(
            String area, String work, String other, String otherWork, boolean cross) {
        Quota one = new Quota(new TerritoryCode(area), work, 1);
        Quota two = new Quota(new TerritoryCode(other), otherWork, 1);
        assertThat(one.crosses(two)).isEqualTo(cross);
        assertThat(two.crosses(one)).isEqualTo(cross);
    }

    @Test
    void noQuotaIsOfFewerThanNobody() {
        assertThatThrownBy(() -> Quota.of(SINGAJAYA, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
