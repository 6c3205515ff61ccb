package id.payung.enrolment;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.AreaFigure;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is covered this month, area by area, and for whom nothing is arranged after it. */
@Component
@Order(2)
class CoverToday implements TodayFigure, AreaFigure, WaitingItem {
    private static final String LIST = "/kepesertaan";

    private final Coverages coverages;

    CoverToday(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            return List.of();
        }
        long covered = coverages.count(thisMonth(today));
        return List.of(Figure.people("covered", covered, LIST));
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        return Acting.required().may(Permission.PREPARE_DECREES)
                ? List.of(
                        new Waiting(
                                "cover-lapsing",
                                coverages.count(thisMonth(today).lapsingOnly()),
                                LIST + "?berakhir=ya",
                                null,
                                YearMonth.from(today).atEndOfMonth()))
                : List.of();
    }

    @Override
    public Column column() {
        return Column.COVERED;
    }

    @Override
    public Map<TerritoryCode, Long> counts(
            TerritoryCode inside, TerritoryCode.Level level, LocalDate today) {
        return coverages.countByArea(thisMonth(today).inside(inside), level);
    }

    @Override
    public String href(TerritoryCode area) {
        return LIST + "?wilayah=" + area.value();
    }

    private static CoverageFilter thisMonth(LocalDate today) {
        return CoverageFilter.in(YearMonth.from(today));
    }
}
