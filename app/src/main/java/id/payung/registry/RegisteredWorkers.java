package id.payung.registry;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.AreaFigure;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many workers are known: at the head, as the first step on the way, and area by area. */
@Component
@Order(1)
class RegisteredWorkers implements TodayFigure, AreaFigure {
    private static final String LIST = "/pekerja";

    private final JdbcClient jdbc;
    private final Workers workers;

    RegisteredWorkers(JdbcClient jdbc, Workers workers) {
        this.jdbc = jdbc;
        this.workers = workers;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            return List.of();
        }
        long known = workers.count(WorkerFilter.everybody());
        return List.of(Figure.people("workers", known, LIST));
    }

    @Override
    public Column column() {
        return Column.WORKERS;
    }

    @Override
    public Map<TerritoryCode, Long> counts(
            TerritoryCode inside, TerritoryCode.Level level, LocalDate today) {
        WorkerFilter.Condition condition = WorkerFilter.inside(inside).condition();
        Map<TerritoryCode, Long> counts = new HashMap<>();
        jdbc.sql(
                        "select left(w.territory, %1$d) as area, count(*) from registry.worker w where length(w.territory) >= %1$d and %2$s group by 1"
                                .formatted(level.codeLength(), condition.sql()))
                .params(condition.values())
                .query(
                        row -> {
                            counts.put(new TerritoryCode(row.getString(1)), row.getLong(2));
                        });
        return counts;
    }

    @Override
    public String href(TerritoryCode area) {
        return LIST + "?wilayah=" + area.value();
    }
}
