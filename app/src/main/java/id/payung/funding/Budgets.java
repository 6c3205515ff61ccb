package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets the budget of a year once two people agreed; the ledger keeps the difference and why. */
@Component
class Budgets {
    private final FundViews views;
    private final LedgerRows ledger;
    private final AuditTrail audit;

    Budgets(FundViews views, LedgerRows ledger, AuditTrail audit) {
        this.views = views;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** What the budget was before; refused where it would fall below what is promised. */
    Outcome<Long, FundingRefused> change(Fund fund, int year, long amount, String reason) {
        Optional<YearMoney> now = views.lockedMoney(fund, year);
        if (now.isEmpty()) {
            return Outcome.refused(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
        }
        YearMoney money = now.get();
        if (amount < money.committed()) {
            return Outcome.refused(
                    new FundingRefused.BudgetBelowCommitments(
                            fund.name(), year, money.committed()));
        }
        ledger.move(
                Move.ALLOCATED,
                fund,
                RecordId.next(),
                reason,
                List.of(new Demand.Line(YearMonth.of(year, 1), 0, amount - money.amount())));
        audit.record(
                "fund.budget_changed",
                "fund",
                fund.id(),
                fund.territory(),
                Map.of("year", year, "from", money.amount(), "to", amount, "reason", reason));
        return Outcome.done(money.amount());
    }
}
