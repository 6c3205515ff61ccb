package id.payung.tasks;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Area;
import id.payung.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's day, gathered from every module that has something waiting or something to count. */
@Component
@Transactional(readOnly = true)
public class Today {
    private final List<WaitingItem> items;
    private final List<TodayFigure> figures;
    private final List<AreaFigure> columns;
    private final Territories territories;

    Today(
            List<WaitingItem> items,
            List<TodayFigure> figures,
            List<AreaFigure> columns,
            Territories territories) {
        this.items = items;
        this.figures = figures;
        this.columns = columns;
        this.territories = territories;
    }

    /** What waits for the actor: by its deadline, then that which waits longest. */
    public List<Waiting> waiting(LocalDate today) {
        return items.stream()
                .flatMap(item -> item.waiting(today).stream())
                .filter(waiting -> waiting.count() > 0)
                .sorted(
                        Comparator.comparing(
                                        Waiting::due,
                                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(
                                        Waiting::oldest,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** All figures the actor may read: those of the head and the steps of the funnel. */
    public List<Figure> figures(LocalDate today) {
        return figures.stream()
                .flatMap(owner -> owner.figures(today).stream())
                .sorted(Comparator.comparing(Figure::place))
                .toList();
    }

    /**
     * Cover by area inside the actor's first territory, one level below it; empty for a village, or
     * while nobody is registered, or to whoever may not open the lists behind it.
     */
    public List<AreaLine> coverage(LocalDate today) {
        TerritoryCode inside =
                Acting.current().map(Actor::territories).orElse(List.of()).stream()
                        .findFirst()
                        .orElse(TerritoryCode.INDONESIA);
        boolean reads = Acting.current().filter(a -> a.may(Permission.READ_WORKERS)).isPresent();
        if (!reads || inside.level() == TerritoryCode.Level.VILLAGE) {
            return List.of();
        }
        TerritoryCode.Level level = below(inside.level());
        List<AreaLine> lines = new ArrayList<>();
        Counts workers = counts(AreaFigure.Column.WORKERS, inside, level, today);
        Counts covered = counts(AreaFigure.Column.COVERED, inside, level, today);
        for (Area area : territories.below(inside)) {
            TerritoryCode code = new TerritoryCode(area.code());
            long known = workers.of(code);
            if (known > 0) {
                lines.add(
                        new AreaLine(
                                area.name(),
                                known,
                                workers.href(code),
                                covered.of(code),
                                covered.href(code)));
            }
        }
        return lines;
    }

    private static TerritoryCode.Level below(TerritoryCode.Level level) {
        return switch (level) {
            case NATION -> TerritoryCode.Level.PROVINCE;
            case PROVINCE -> TerritoryCode.Level.REGENCY;
            case REGENCY -> TerritoryCode.Level.DISTRICT;
            case DISTRICT, VILLAGE -> TerritoryCode.Level.VILLAGE;
        };
    }

    private Counts counts(
            AreaFigure.Column column,
            TerritoryCode inside,
            TerritoryCode.Level level,
            LocalDate today) {
        return columns.stream()
                .filter(figure -> figure.column() == column)
                .findFirst()
                .map(figure -> new Counts(figure, figure.counts(inside, level, today)))
                .orElse(new Counts(null, Map.of()));
    }

    private record Counts(
            @org.jspecify.annotations.Nullable AreaFigure figure, Map<TerritoryCode, Long> counts) {
        long of(TerritoryCode area) {
            return counts.getOrDefault(area, 0L);
        }

        String href(TerritoryCode area) {
            return figure == null ? "" : figure.href(area);
        }
    }
}
