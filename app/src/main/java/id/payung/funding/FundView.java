package id.payung.funding;

import java.util.List;

/**
 * A fund as the actor may see it.
 *
 * @param money by year; empty for who may not read this fund's money
 * @param seats by month; empty likewise
 */
public record FundView(Fund fund, String officeName, List<YearMoney> money, List<SeatMonth> seats) {
    public FundView {
        money = List.copyOf(money);
        seats = List.copyOf(seats);
    }

    public boolean showsMoney() {
        return !money.isEmpty();
    }
}
