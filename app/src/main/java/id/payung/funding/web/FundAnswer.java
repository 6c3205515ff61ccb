package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.FundView;
import id.payung.funding.SeatMonth;
import id.payung.funding.YearMoney;
import id.payung.rules.contribution.Payer;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A fund as programs read it.
 *
 * @param payer whose money it is in the eyes of the law
 * @param money by year; empty for who may not read this fund's money, like {@code seats}
 */
record FundAnswer(
        UUID id,
        String code,
        String name,
        Fund.Kind kind,
        Payer payer,
        String office,
        String territory,
        UUID programme,
        YearMonth firstMonth,
        YearMonth lastMonth,
        Earmarked earmark,
        List<MoneyOfYear> money,
        List<Seats> seats) {

    /**
     * For whom its money is, within the programme's criteria.
     *
     * @param occupations codes; empty for all
     * @param priority a smaller number stands first where several funds could pay for somebody
     */
    record Earmarked(List<String> occupations, int poorest, int leastPoor, int priority) {}

    /** Rupiah of a year; each column holds the ones after it, {@code left} may be promised. */
    record MoneyOfYear(
            int year,
            long budget,
            long committed,
            long billed,
            long paid,
            long returned,
            long left) {
        static MoneyOfYear of(YearMoney year) {
            return new MoneyOfYear(
                    year.year(),
                    year.amount(),
                    year.committed(),
                    year.billed(),
                    year.paid(),
                    year.returned(),
                    year.left());
        }
    }

    /** How many people may be paid for in a month. */
    record Seats(YearMonth month, int available, int filled, int left) {
        static Seats of(SeatMonth seat) {
            return new Seats(seat.month(), seat.available(), seat.filled(), seat.left());
        }
    }

    static FundAnswer of(FundView view) {
        Fund fund = view.fund();
        return new FundAnswer(
                fund.id(),
                fund.code(),
                fund.name(),
                fund.kind(),
                fund.payer(),
                view.officeName(),
                fund.territory().value(),
                fund.programme(),
                fund.months().first(),
                fund.months().last(),
                new Earmarked(
                        fund.occupations().stream().sorted().toList(),
                        fund.deciles().poorest(),
                        fund.deciles().leastPoor(),
                        fund.priority()),
                view.money().stream().map(MoneyOfYear::of).toList(),
                view.seats().stream().map(Seats::of).toList());
    }
}
