package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file writes all its days in one way, and one cell alone does not say in which. */
class DateOrderTests {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "1985-03-12, 1960-11-30, 19850312",
        "12/03/1985, 30/11/1960, 19850312",
        "12/03/1985, 11/30/1960, 19851203",
        "12-03-85,   30-11-60,   19850312",
        "12-03-85,   11-30-60,   19851203",
        "85-03-12,   60-11-30,   19850312",
        "19850312,   19601130,   19850312",
        "12031985,   30111960,   19850312",
        "12031985,   11301960,   19851203",
        "850312,     601130,     19850312",
        "120385,     301160,     19850312",
    })
    void isTheOneThatLeavesFewestImpossibleMonths(String one, String other, String day) {
        assertThat(DateOrder.of(List.of(one, other)).day(one)).isEqualTo(day);
        assertThat(DateOrder.of(List.of(other, one)).day(one)).isEqualTo(day);
    }

    @Test
    void aFewWrongCellsDoNotTurnTheOrder() {
        List<String> days = List.of("12/03/1985", "30/11/1960", "25/12/1970", "03/25/1988");

        assertThat(DateOrder.of(days).day("12/03/1985")).isEqualTo("19850312");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "DAY_FIRST,   12/03/1985,          19850312",
        "MONTH_FIRST, 12/03/1985,          19851203",
        "YEAR_FIRST,  12/03/1985,          19850312",
        "DAY_FIRST,   1985-03-12,          19850312",
        "DAY_FIRST,   12.3.1985,           19850312",
        "DAY_FIRST,   12 3 1985,           19850312",
        "DAY_FIRST,   12-03-85,            19850312",
        "YEAR_FIRST,  85-03-12,            19850312",
        "DAY_FIRST,   01/02/26,            20260201",
        "DAY_FIRST,   01/02/27,            19270201",
        "DAY_FIRST,   12031985,            19850312",
        "YEAR_FIRST,  850312,              19850312",
        "DAY_FIRST,   120385,              19850312",
        "YEAR_FIRST,  1985,                19850000",
        "YEAR_FIRST,  1985.0,              19850000",
        "YEAR_FIRST,  1985-03-12T00:00:00, 19850312",
        "YEAR_FIRST,  1985-03-12 10:30,    19850312",
        "DAY_FIRST,   12 Maret 1985,       19850312",
        "DAY_FIRST,   12 Peb 1985,         19850212",
        "DAY_FIRST,   12 Nopember 1985,    19851112",
        "DAY_FIRST,   12-Agt-1985,         19850812",
        "DAY_FIRST,   12 Mrt 1985,         19850312",
        "DAY_FIRST,   12 Sawah 1985,       19850012",
        "DAY_FIRST,   'March 12, 1985',    19850312",
        "DAY_FIRST,   12 Mei 85,           19850512",
        "DAY_FIRST,   39/03/1985,          19850339",
    })
    void readsADay(DateOrder order, String written, String day) {
        assertThat(order.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Singajaya",
                "123",
                "12345",
                "1234567",
                "1/2",
                "12/03/198",
                "1200",
                "2100",
                "1/2/3/4",
                "12//1985",
                "tidak tahu",
                "999999999"
            })
    void whatIsNoDayIsNothing(String written) {
        for (DateOrder order : DateOrder.values()) {
            assertThat(order.day(written)).as("%s", order).isEmpty();
        }
    }
}
