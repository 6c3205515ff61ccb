package id.payung.eligibility;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Figure;
import id.payung.tasks.TodayFigure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many may be helped by the programme nearest to where the actor works. */
@Component
class EligibleToday implements TodayFigure {
    private final Assessments assessments;
    private final Programmes programmes;

    EligibleToday(Assessments assessments, Programmes programmes) {
        this.assessments = assessments;
        this.programmes = programmes;
    }

    @Override
    public List<Figure> figures(LocalDate today) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            return List.of();
        }
        TerritoryCode home =
                Acting.required().territories().stream()
                        .findFirst()
                        .orElse(TerritoryCode.INDONESIA);
        return programmes.list().stream()
                .filter(programme -> isNear(programme, home))
                .max(Comparator.comparing(programme -> programme.territory().level()))
                .map(EligibleToday::eligible)
                .map(this::step)
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isNear(Programme programme, TerritoryCode home) {
        return programme.territory().contains(home) || home.contains(programme.territory());
    }

    private static AssessmentFilter eligible(Programme programme) {
        return AssessmentFilter.of(programme.id()).with(AssessmentOutcome.ELIGIBLE);
    }

    private Figure step(AssessmentFilter filter) {
        return Figure.step(
                Figure.Place.ELIGIBLE,
                "eligible",
                assessments.count(filter),
                "/kelayakan?program=" + filter.programme() + "&hasil=" + filter.outcome());
    }
}
