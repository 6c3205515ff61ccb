package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments are meant; the count and the list of one filter always agree.
 *
 * @param open a condition that is not met or unknown
 * @param text beginning of a worker's name, in any case
 */
public record AssessmentFilter(
        UUID programme,
        TerritoryCode territory,
        @Nullable AssessmentOutcome outcome,
        @Nullable Condition open,
        @Nullable String text) {

    /** Everybody assessed for the programme. */
    public static AssessmentFilter of(UUID programme) {
        return new AssessmentFilter(programme, TerritoryCode.INDONESIA, null, null, null);
    }

    public AssessmentFilter with(AssessmentOutcome wanted) {
        return new AssessmentFilter(programme, territory, wanted, open, text);
    }

    public AssessmentFilter inside(TerritoryCode area) {
        return new AssessmentFilter(programme, area, outcome, open, text);
    }

    public AssessmentFilter failing(Condition condition) {
        return new AssessmentFilter(programme, territory, outcome, condition, text);
    }

    public AssessmentFilter named(String beginning) {
        return new AssessmentFilter(programme, territory, outcome, open, beginning);
    }
}
