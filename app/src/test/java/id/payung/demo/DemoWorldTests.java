package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.BillFilter;
import id.payung.contributions.Bills;
import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthFilter.Standing;
import id.payung.contributions.MonthlyFigures;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.Coverages;
import id.payung.shared.Acting;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import id.payung.testing.PayungTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A demo, however few people live in it and whoever they are, has its months behind it. */
@Tag("scenario")
@PayungTest
class DemoWorldTests {
    @Autowired DemoWorld world;
    @Autowired DemoStaff staff;
    @Autowired Coverages coverages;
    @Autowired MonthlyFigures months;
    @Autowired Bills bills;
    @Autowired Today today;
    @Autowired Clock clock;

    @ParameterizedTest
    @CsvSource({"0, 1, false", "50, 2, false", "150, 1, true"})
    void isMadeForEverySizeOfRegency(int people, long seed, boolean full) throws Exception {
        world.seed(new DemoScale(people, full), seed, Making.unheard());
        DemoSpan span = DemoSpan.until(LocalDate.now(clock), new DemoScale(people, full));
        Acting.run(staff.provincialPreparer(), () -> span.lived().forEach(this::figuresAgree));
        Stream.of(
                        staff.rina(),
                        staff.hendra(),
                        staff.treasurer(),
                        staff.siti(),
                        staff.administrator())
                .forEach(actor -> Acting.run(actor, this::nothingWaitsWithoutAnAge));
    }

    private void nothingWaitsWithoutAnAge() {
        assertThat(today.waiting(LocalDate.now(clock)))
                .as("what waits for " + Acting.required().name())
                .filteredOn(item -> item.oldest() == null && item.due() == null)
                .extracting(Waiting::code)
                .isEmpty();
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
}
