package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.donors.PledgeFilter;
import id.payung.donors.Pledges;
import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Enquiry;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.Mutations;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.testing.PayungTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A demo, however few people live in it and whoever they are, has its months behind it. */
@Tag("scenario")
@PayungTest
class DemoWorldTests {
    private static final int ALL = 1_000;

    @Autowired DemoWorld world;
    @Autowired DemoStaff staff;
    @Autowired Coverages coverages;
    @Autowired MonthlyFigures months;
    @Autowired Bills bills;
    @Autowired Mutations mutations;
    @Autowired Enquiries enquiries;
    @Autowired Pledges pledges;
    @Autowired Clock clock;

    @ParameterizedTest
    @CsvSource({"0, 1", "50, 2", "150, 1"})
    void isMadeForEverySizeOfRegency(int people, long seed) throws Exception {
        world.seed(people, seed, _ -> {});
        DemoSpan span = DemoSpan.until(LocalDate.now(clock), people);
        Acting.run(staff.provincialPreparer(), () -> span.lived().forEach(this::figuresAgree));
    }

    private void figuresAgree(YearMonth month) {
        assertThat(months.count(MonthFilter.in(month)))
                .as("months ordered in " + month)
                .isEqualTo(coverages.count(CoverageFilter.in(month)));
        assertThat(months.amount(MonthFilter.in(month)))
                .isEqualTo(bills.amount(BillFilter.in(month)));
        assertThat(count(month, Standing.ACTIVE) + count(month, Standing.PAID_NOT_ACTIVE))
                .as("whoever is paid for in " + month + " is active or asked after")
                .isEqualTo(count(month, Standing.PAID));
    }

    private long count(YearMonth month, Standing standing) {
        return months.count(MonthFilter.in(month).standing(standing));
    }

    @Test
    void whoeverLeftIsOnAnAmendmentAndTheLastOnesWait() throws Exception {
        world.seed(600, 1, _ -> {});
        DemoSpan span = DemoSpan.until(LocalDate.now(clock), 600);
        Acting.run(
                staff.rina(),
                () -> {
                    Enquiry asked = enquiries.latest(1).getFirst();
                    assertThat(asked.people()).as("asked of the insurer today").isPositive();
                    assertThat(pledges.list(PledgeFilter.all(), Position.FIRST, 10))
                            .as("Lilis pays for somebody")
                            .anyMatch(pledge -> pledge.people().covered() > 0);
                    span.lived().forEach(this::figuresAgree);
                    assertThat(count(span.now(), Standing.ACTIVE)).isPositive();
                    MutationFilter all = MutationFilter.everybody();
                    List<Mutation> told = mutations.list(all, Position.FIRST, ALL);
                    assertThat(told).hasSize((int) mutations.count(all));
                    assertThat(told)
                            .as("who left in the month before is on an amendment to be checked")
                            .filteredOn(one -> one.firstMonth().equals(span.now()))
                            .allMatch(one -> one.standing() == Mutation.Standing.PROPOSED);
                    assertThat(told)
                            .filteredOn(one -> one.firstMonth().isBefore(span.now()))
                            .hasSizeGreaterThanOrEqualTo(span.lived().count() - 2)
                            .allMatch(one -> one.standing() == Mutation.Standing.IN_FORCE);
                });
    }
}
