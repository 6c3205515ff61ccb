package id.payung.planning.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(paid("{[2025-09-01,2025-10-02),[2025-11-01,2025-12-02)}"))
                .containsExactly(YearMonth.of(2025, 9), YearMonth.of(2025, 11));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void whereARunEndsInTheMonthAfterItDoesNotMatter(int year) {
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .forEach(
                        month ->
                                assertThat(
                                                paid(
                                                        "{[%s,%s)}"
                                                                .formatted(
                                                                        month.atDay(1),
                                                                        month.atDay(1)
                                                                                .plusDays(31))))
                                        .containsExactly(month));
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
