package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that donors and companies gave: it comes into the fund's budget by the ledger, and opens
 * the seats it was given for. No budget document stands behind it, the bank's reference does.
 */
@Component
@Transactional
public class Gifts {
    private final JdbcClient jdbc;
    private final FundViews views;
    private final LedgerRows ledger;
    private final AuditTrail audit;

    Gifts(JdbcClient jdbc, FundViews views, LedgerRows ledger, AuditTrail audit) {
        this.jdbc = jdbc;
        this.views = views;
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Takes the rupiah and seats of each month in.
     *
     * @param reference of the bank, kept as the reason of the change
     * @return what came in, or why nothing did
     */
    public Outcome<Demand, FundingRefused> receive(Fund fund, Demand gift, String reference) {
        Optional<FundingRefused> refusal = refusal(fund, gift);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        views.lockedSeats(fund);
        gift.byYear()
                .forEach(
                        (year, amount) -> {
                            views.lockedMoney(fund, year);
                            allocate(fund, year, amount, reference);
                        });
        openSeats(fund, gift);
        audit.record(
                "fund.gift_received",
                "fund",
                fund.id(),
                fund.territory(),
                Map.of("amount", gift.amount(), "reference", reference));
        return Outcome.done(gift);
    }

    private static Optional<FundingRefused> refusal(Fund fund, Demand gift) {
        if (!Acting.required().may(Permission.RECORD_PAYMENTS, fund.territory())) {
            return Optional.of(new FundingRefused.NotPermitted());
        }
        if (!fund.takesGifts()) {
            return Optional.of(new FundingRefused.TakesNoGifts(fund.name()));
        }
        return gift.lines().stream().allMatch(line -> fund.months().contains(line.month()))
                ? Optional.empty()
                : Optional.of(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
    }

    private void allocate(Fund fund, int year, long amount, String reference) {
        ledger.move(
                Move.ALLOCATED,
                fund,
                RecordId.next(),
                reference,
                List.of(new Demand.Line(YearMonth.of(year, 1), 0, amount)));
    }

    private void openSeats(Fund fund, Demand gift) {
        jdbc.sql(
                        """
                        update funding.seat s set available = s.available + l.seats
                        from unnest(?::date[], ?::int[]) as l(month, seats)
                        where s.fund = ? and s.month = l.month
                        """)
                .params(
                        gift.lines().stream()
                                .map(line -> line.month().atDay(1).toString())
                                .toArray(String[]::new),
                        gift.lines().stream().map(Demand.Line::seats).toArray(Integer[]::new),
                        fund.id())
                .update();
    }
}
