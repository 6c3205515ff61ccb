package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.donors.PledgeFilter;
import id.payung.donors.Pledges;
import id.payung.eligibility.Enquiries;
import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.Mutations;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.testing.OpenedLists;
import id.payung.testing.PayungTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year of a small regency, lived by the calendar from the lists of the December before: at the
 * end of each month every number that Hendra finds on his desk is the list that it opens, and at
 * the end of each quarter every number of the others'.
 */
@Tag("scenario")
@PayungTest
class DemoYearTests {
    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 29);
    private static final int A_SMALL_REGENCY = 400;
    private static final int NUMBERS_OF_A_DESK = 9;
    private static final int QUARTER = 3;
    private static final int ALL = 1_000;

    @Autowired DemoWorld world;
    @Autowired DemoStaff staff;
    @Autowired StoryCalendar.Days days;
    @Autowired OpenedLists lists;
    @Autowired Mutations mutations;
    @Autowired Enquiries enquiries;
    @Autowired Pledges pledges;

    @Test
    void everyNumberOfEveryDeskIsItsListInEachMonth() throws Exception {
        List<YearMonth> passed = new ArrayList<>();
        days.liveOn(YEARS_END);
        world.seed(
                DemoScale.of(A_SMALL_REGENCY),
                1,
                new Making() {
                    @Override
                    public void begins(String step) {}

                    @Override
                    public void passed(YearMonth month) {
                        assertThat(YearMonth.from(days.today())).isEqualTo(month);
                        passed.add(month);
                        count(staff.hendra());
                        if (month.getMonthValue() % QUARTER == 0) {
                            others().forEach(desk -> count(desk));
                        }
                    }
                });
        assertThat(passed).hasSize(12).startsWith(YearMonth.of(2025, 1));
        assertThat(days.today()).isEqualTo(YEARS_END);
        count(staff.hendra());
        Acting.run(staff.rina(), this::whoeverLeftIsOnAnAmendmentAndTheLastOnesWait);
        Acting.run(staff.rina(), this::somebodyIsAskedAboutAndSomebodyIsGivenTo);
    }

    private void whoeverLeftIsOnAnAmendmentAndTheLastOnesWait() {
        MutationFilter all = MutationFilter.everybody();
        List<Mutation> told = mutations.list(all, Position.FIRST, ALL);
        YearMonth now = YearMonth.from(YEARS_END);
        assertThat(told).hasSize((int) mutations.count(all));
        assertThat(told)
                .as("who left in the month before is on an amendment to be checked")
                .filteredOn(one -> one.firstMonth().equals(now))
                .isNotEmpty()
                .allMatch(one -> one.standing() == Mutation.Standing.PROPOSED);
        assertThat(told)
                .filteredOn(one -> one.firstMonth().isBefore(now))
                .hasSizeGreaterThanOrEqualTo(now.getMonthValue() - 2)
                .allMatch(one -> one.standing() == Mutation.Standing.IN_FORCE);
    }

    private void somebodyIsAskedAboutAndSomebodyIsGivenTo() {
        assertThat(enquiries.latest(1).getFirst().people())
                .as("asked of the insurer today")
                .isPositive();
        assertThat(pledges.list(PledgeFilter.all(), Position.FIRST, 10))
                .as("Lilis pays for somebody")
                .anyMatch(pledge -> pledge.people().covered() > 0);
    }

    private List<Actor> others() {
        return List.of(
                staff.provincialPreparer(), staff.treasurer(), staff.district(), staff.siti());
    }

    private void count(Actor desk) {
        assertThat(lists.count(desk, days.today()))
                .as("numbers of " + desk)
                .isGreaterThanOrEqualTo(NUMBERS_OF_A_DESK);
    }
}
