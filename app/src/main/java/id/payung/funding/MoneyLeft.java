package id.payung.funding;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is left of this year's budgets of the funds whose money the actor may see. */
@Component
@Order(4)
class MoneyLeft implements TodayFigure {
    private final FundViews views;

    MoneyLeft(FundViews views) {
        this.views = views;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            return List.of();
        }
        long left =
                views.list(FundFilter.all()).stream()
                        .flatMap(fund -> fund.money().stream())
                        .filter(year -> year.year() == today.getYear())
                        .mapToLong(YearMoney::left)
                        .sum();
        return List.of(Figure.rupiah("money-left", left, "/dana"));
    }
}
