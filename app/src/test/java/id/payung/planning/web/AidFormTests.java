package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Months;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which months the calculator opens. */
class AidFormTests {

    private static Months usual(String fund, String now) {
        return AidForm.usual(Optional.of(months(fund)), YearMonth.parse(now));
    }

    private static Months months(String text) {
        String[] ends = text.split("/", 2);
        return new Months(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01/2026-12, 2025-11, 2026-01/2026-12",
        "2026-01/2026-12, 2025-12, 2026-01/2026-12",
        "2026-01/2026-12, 2026-01, 2026-02/2026-12",
        "2026-01/2026-12, 2026-11, 2026-12/2026-12",
        "2026-01/2026-12, 2026-12, 2026-12/2026-12",
        "2026-01/2028-12, 2025-12, 2026-01/2026-12",
        "2026-07/2027-03, 2026-08, 2026-09/2027-03"
    })
    void aidBeginsInTheNextMonthThatTheFundPaysAndEndsWithItOrAfterAYear(
            String fund, String now, String expected) {
        assertThat(usual(fund, now)).isEqualTo(months(expected));
    }

    @ParameterizedTest
    @CsvSource({"2027-01, 2028-01/2028-12", "2027-12, 2028-01/2028-12"})
    void afterTheFundsLastMonthTheComingYearIsMeant(String now, String expected) {
        assertThat(usual("2026-01/2026-12", now)).isEqualTo(months(expected));
    }

    @Test
    void withoutAnyFundTheComingYearIsMeant() {
        assertThat(AidForm.usual(Optional.empty(), YearMonth.of(2025, 6)))
                .isEqualTo(months("2026-01/2026-12"));
    }
}
