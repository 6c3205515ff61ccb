package id.payung.funding.web;

import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.SeatMonth;
import id.payung.funding.YearMoney;
import java.time.YearMonth;
import java.util.List;

/** The funds a person may see, and the month it is. */
public record FundsView(FundFilter filter, List<FundView> funds, YearMonth month) {

    public boolean isFiltered() {
        return !filter.equals(FundFilter.all());
    }

    public long left() {
        return money().mapToLong(YearMoney::left).sum();
    }

    public long amount() {
        return money().mapToLong(YearMoney::amount).sum();
    }

    private java.util.stream.Stream<YearMoney> money() {
        return funds.stream()
                .flatMap(fund -> fund.money().stream())
                .filter(year -> year.year() == month.getYear());
    }

    /** This year's money of a fund; zeros where it has none or it is out of sight. */
    public YearMoney thisYear(FundView fund) {
        return fund.money().stream()
                .filter(year -> year.year() == month.getYear())
                .findFirst()
                .orElse(new YearMoney(month.getYear(), 0, 0, 0, 0));
    }

    /** Whether a fund pays in this year, or only in years before or to come. */
    public boolean paysThisYear(FundView fund) {
        return fund.fund().months().first().getYear() <= month.getYear()
                && fund.fund().months().last().getYear() >= month.getYear();
    }

    /** This month's seats of a fund. */
    public SeatMonth thisMonth(FundView fund) {
        return fund.seats().stream()
                .filter(seat -> seat.month().equals(month))
                .findFirst()
                .orElse(new SeatMonth(month, 0, 0));
    }
}
