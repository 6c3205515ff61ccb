package id.payung.funding;

import id.payung.law.LawInForce;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises, owes and pays a fund's money, in the transaction of the decree or payment that moves
 * it. Whoever promises holds the rows of the fund's years and months until he commits, so two
 * decrees cannot promise the same rupiah; the callers have checked who may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {
    private final JdbcClient jdbc;
    private final LedgerRows rows;
    private final Quotas quotas;
    private final LawInForce law;

    Ledger(JdbcClient jdbc, LedgerRows rows, Quotas quotas, LawInForce law) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.quotas = quotas;
        this.law = law;
    }

    /** What the law in force asks for the months. */
    public Tariff tariff(Fund fund, Months months) {
        return Tariff.of(law.law(), fund, months);
    }

    /**
     * Fills seats and promises money for all the months, or does neither and says why. Whoever is
     * to sit on the seats has them reserved already, so that the quotas of areas are counted with
     * him.
     */
    public Outcome<Demand, FundingRefused> commit(Fund fund, UUID reference, Demand demand) {
        Optional<FundingRefused> refusal =
                refusal(fund, demand).or(() -> quotas.burst(fund, reference));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        fill(fund, demand, 1);
        rows.move(Move.COMMITTED, fund, reference, null, demand.lines());
        return Outcome.done(demand);
    }

    /** Empties seats and returns money that was promised and not billed. */
    public void release(Fund fund, UUID reference, Demand demand) {
        fill(fund, demand, -1);
        rows.move(Move.RELEASED, fund, reference, null, demand.lines());
    }

    /** The months are ordered: what was promised is now owed. */
    public void bill(Fund fund, UUID reference, Demand demand) {
        rows.move(Move.BILLED, fund, reference, null, demand.lines());
    }

    /** An order is taken back before it was paid: the money is promised again. */
    public void unbill(Fund fund, UUID reference, Demand demand) {
        rows.move(Move.UNBILLED, fund, reference, null, demand.lines());
    }

    /** The money of one month has left the fund. */
    public void pay(Fund fund, UUID payment, YearMonth month, long amount) {
        rows.move(Move.PAID, fund, payment, null, List.of(new Demand.Line(month, 0, amount)));
    }

    /** Money of a settled month has come back to the treasury; the month stays paid. */
    public void giveBack(Fund fund, UUID returned, YearMonth month, long amount) {
        rows.move(Move.RETURNED, fund, returned, null, List.of(new Demand.Line(month, 0, amount)));
    }

    private Optional<FundingRefused> refusal(Fund fund, Demand demand) {
        if (!demand.lines().stream().allMatch(line -> fund.months().contains(line.month()))) {
            return Optional.of(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
        }
        return moneyMissing(fund, demand).or(() -> seatMissing(fund, demand));
    }

    private Optional<FundingRefused> moneyMissing(Fund fund, Demand demand) {
        Map<Integer, Long> left =
                jdbc
                        .sql(
                                """
                                select year, amount - committed as money from funding.budget
                                where fund = ? order by year for update
                                """)
                        .param(fund.id())
                        .query((row, _) -> Map.entry(row.getInt("year"), row.getLong("money")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (var needed : demand.byYear().entrySet()) {
            long money = left.getOrDefault(needed.getKey(), 0L);
            if (needed.getValue() > money) {
                return Optional.of(
                        new FundingRefused.BudgetExhausted(
                                fund.name(), needed.getKey(), money, needed.getValue()));
            }
        }
        return Optional.empty();
    }

    private Optional<FundingRefused> seatMissing(Fund fund, Demand demand) {
        Map<YearMonth, SeatMonth> seats =
                jdbc
                        .sql(
                                """
                                select month, available, filled from funding.seat
                                where fund = ? order by month for update
                                """)
                        .param(fund.id())
                        .query((row, _) -> FundRows.seat(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(SeatMonth::month, Function.identity()));
        for (Demand.Line line : demand.lines()) {
            int left = seats.getOrDefault(line.month(), new SeatMonth(line.month(), 0, 0)).left();
            if (line.seats() > left) {
                return Optional.of(
                        new FundingRefused.NoSeatLeft(
                                fund.name(), line.month(), left, line.seats()));
            }
        }
        return Optional.empty();
    }

    private void fill(Fund fund, Demand demand, int sign) {
        List<Demand.Line> seated =
                demand.lines().stream().filter(line -> line.seats() != 0).toList();
        jdbc.sql(
                        """
                        update funding.seat s set filled = s.filled + l.seats
                        from unnest(?::date[], ?::int[]) as l(month, seats)
                        where s.fund = ? and s.month = l.month
                        """)
                .params(
                        seated.stream()
                                .map(line -> line.month().atDay(1).toString())
                                .toArray(String[]::new),
                        seated.stream().map(line -> sign * line.seats()).toArray(Integer[]::new),
                        fund.id())
                .update();
    }
}
