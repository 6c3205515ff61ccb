package id.payung.planning.continuity;

import id.payung.contributions.Bills;
import id.payung.contributions.FundMonth;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For each fund whose money the actor sees, how many more months it lasts. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_MONEY)
public class FundReaches {
    private final Funds funds;
    private final Bills bills;

    FundReaches(Funds funds, Bills bills) {
        this.funds = funds;
        this.bills = bills;
    }

    public List<FundReach> in(YearMonth month) {
        Map<UUID, FundMonth> owed =
                bills.byFund(month).stream()
                        .collect(Collectors.toMap(FundMonth::fund, Function.identity()));
        return funds.list(FundFilter.all()).stream()
                .filter(FundView::showsMoney)
                .map(view -> reach(view, month, owed.get(view.fund().id())))
                .toList();
    }

    private static FundReach reach(FundView view, YearMonth month, @Nullable FundMonth owed) {
        YearMonth first = view.fund().months().first();
        int counted = Math.max(month.getYear(), first.getYear());
        long left =
                view.money().stream()
                        .filter(year -> year.year() == counted)
                        .mapToLong(year -> year.left())
                        .sum();
        long ahead = Math.max(0, month.until(view.fund().months().last(), ChronoUnit.MONTHS));
        return owed == null
                ? new FundReach(view.fund(), 0, 0, left, ahead)
                : new FundReach(view.fund(), owed.workers(), owed.amount(), left, ahead);
    }
}
