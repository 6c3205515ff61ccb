package id.payung.enrolment.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationReasonTests {

    @ParameterizedTest
    @CsvSource({
        "DIED, 2025-10-31, 2025-11",
        "DIED, 2025-11-01, 2025-12",
        "DIED, 2025-12-31, 2026-01",
        "MOVED, 2025-10-01, 2025-11",
        "EMPLOYED, 2025-10-15, 2025-11",
        "RESIGNED, 2025-10-15, 2025-11",
        "AGED, 2025-10-31, 2025-11"
    })
    void theMonthInWhichItHappenedStaysCovered(
            MutationReason reason, LocalDate day, YearMonth without) {
        assertThat(reason.firstMonth(day)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, 2025-10", "2025-10-31, 2025-10"})
    void aMonthThatSomebodyElsePaysIsNotPaidTwice(LocalDate day, YearMonth without) {
        assertThat(MutationReason.DOUBLE.firstMonth(day)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, 2025-10", "2025-10-31, 2025-10"})
    void whoJoinsJoinsInTheMonthOfTheDay(LocalDate day, YearMonth first) {
        assertThat(MutationReason.JOINS.firstMonth(day)).isEqualTo(first);
    }
}
