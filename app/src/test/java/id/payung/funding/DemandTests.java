package id.payung.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandTests {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final Demand OVER_NEW_YEAR =
            new Demand(
                    List.of(
                            new Demand.Line(DECEMBER.plusMonths(1), 2, 33_600),
                            new Demand.Line(DECEMBER, 3, 50_400),
                            new Demand.Line(DECEMBER.minusMonths(1), 3, 50_400)));

    @Test
    void monthsStandInTheirOrderHoweverTheyCame() {
        assertThat(OVER_NEW_YEAR.lines())
                .extracting(Demand.Line::month)
                .containsExactly(DECEMBER.minusMonths(1), DECEMBER, DECEMBER.plusMonths(1));
    }

    @Test
    void eachYearsBudgetIsAskedForItsOwnMonths() {
        assertThat(OVER_NEW_YEAR.byYear()).isEqualTo(Map.of(2025, 100_800L, 2026, 33_600L));
        assertThat(OVER_NEW_YEAR.amount()).isEqualTo(134_400);
    }

    @Test
    void moneyMovesWithoutSeatsWhereTheSeatsStayFilled() {
        assertThat(OVER_NEW_YEAR.seatless().lines()).allMatch(line -> line.seats() == 0);
        assertThat(OVER_NEW_YEAR.seatless().amount()).isEqualTo(OVER_NEW_YEAR.amount());
    }

    @Test
    void nothingIsAskedOfNoMonth() {
        assertThat(new Demand(List.of()).amount()).isZero();
        assertThat(new Demand(List.of()).byYear()).isEmpty();
    }
}
