package id.payung.planning.continuity;

import id.payung.contributions.MonthFilter;
import id.payung.contributions.MonthView;
import id.payung.contributions.MonthlyFigures;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For each fund whose money the actor sees, how many more months it lasts. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_MONEY)
public class FundReaches {
    private final Funds funds;
    private final MonthlyFigures figures;

    FundReaches(Funds funds, MonthlyFigures figures) {
        this.funds = funds;
        this.figures = figures;
    }

    public List<FundReach> in(YearMonth month) {
        Map<UUID, MonthView> ordered =
                figures.byFund(MonthFilter.in(month)).stream()
                        .collect(Collectors.toMap(MonthView::fund, Function.identity()));
        return funds.list(FundFilter.all()).stream()
                .filter(FundView::showsMoney)
                .map(view -> reach(view, month, ordered.get(view.fund().id())))
                .toList();
    }

    private static FundReach reach(
            FundView view, YearMonth month, @org.jspecify.annotations.Nullable MonthView ordered) {
        long left =
                view.money().stream()
                        .filter(year -> year.year() == month.getYear())
                        .mapToLong(year -> year.left())
                        .sum();
        long ahead = Math.max(0, month.until(view.fund().months().last(), ChronoUnit.MONTHS));
        return ordered == null
                ? new FundReach(view.fund(), 0, 0, left, ahead)
                : new FundReach(
                        view.fund(), ordered.ordered(), ordered.orderedAmount(), left, ahead);
    }
}
