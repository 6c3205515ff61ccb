package id.payung.registry;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The funnel: how many workers have taken each step; each number opens the list of them. */
@Component
class StepsToday implements TodayFigure {
    private final Steps steps;
    private final Workers workers;

    StepsToday(Steps steps, Workers workers) {
        this.steps = steps;
        this.workers = workers;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            return List.of();
        }
        return steps.told().stream().map(this::figure).toList();
    }

    private Figure figure(Step step) {
        return Figure.step(
                Figure.Place.valueOf(step.name()),
                "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                workers.count(WorkerFilter.everybody().having(step)),
                "/pekerja?sudah=" + step);
    }
}
