package id.payung.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Months of a worker, read from the runs that the database makes of them. */
class HistoryTests {
    private static List<YearMonth> paid(String runs) {
        return new History(runs, null).paid();
    }

    @Test
    void aYearIsOneRunOfTwelveMonths() {
        assertThat(paid("{[2025-01-01,2026-01-01)}"))
                .hasSize(12)
                .startsWith(YearMonth.of(2025, 1))
                .endsWith(YearMonth.of(2025, 12));
    }

    @Test
    void aMonthThatNobodyPaidIsAHole() {
        assertThat(paid("{[2025-09-01,2025-10-01),[2025-11-01,2025-12-01)}"))
                .containsExactly(YearMonth.of(2025, 9), YearMonth.of(2025, 11));
    }

    @Test
    void promisesAndPaymentsOfOneMonthAreOneMonthKept() {
        History history = new History("{[2025-11-01,2026-01-01)}", "{[2025-12-01,2026-02-01)}");

        assertThat(history.kept())
                .containsExactly(
                        YearMonth.of(2025, 11), YearMonth.of(2025, 12), YearMonth.of(2026, 1));
    }

    @Test
    void whoNeverHadACoverHasNoMonths() {
        assertThat(new History(null, null).kept()).isEmpty();
    }
}
