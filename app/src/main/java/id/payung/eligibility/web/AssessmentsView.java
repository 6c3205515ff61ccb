package id.payung.eligibility.web;

import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Programme;
import id.payung.shared.Page;
import id.payung.shared.TerritoryCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workers of one programme by outcome; without a programme there is nothing to show. */
public record AssessmentsView(
        List<Programme> programmes,
        @Nullable Programme programme,
        @Nullable AssessmentOutcome outcome,
        TerritoryCode territory,
        List<Figure> figures,
        long count,
        Page<Assessment> page) {

    /** How many have an outcome. */
    public record Figure(AssessmentOutcome outcome, long count) {}

    static AssessmentsView nothing(TerritoryCode territory) {
        return new AssessmentsView(
                List.of(), null, null, territory, List.of(), 0, new Page<>(List.of(), null));
    }
}
