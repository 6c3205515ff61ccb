package id.payung.contributions;

import id.payung.contributions.MonthFilter.Standing;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the month costs that is not paid yet, and whose month is. */
@Component
@Order(3)
class MonthToday implements TodayFigure {
    private static final String LIST = "/iuran/orang?bulan=";

    private final MonthlyFigures figures;

    MonthToday(MonthlyFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            return List.of();
        }
        MonthFilter month = MonthFilter.in(YearMonth.from(today));
        String href = LIST + month.month() + "&keadaan=";
        return List.of(
                Figure.rupiah(
                        "unpaid",
                        figures.amount(month.standing(Standing.UNPAID)),
                        href + Standing.UNPAID));
    }
}
