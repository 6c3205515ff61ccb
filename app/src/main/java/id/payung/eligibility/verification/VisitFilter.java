package id.payung.eligibility.verification;

import id.payung.eligibility.Programme;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits are meant; counts, work lists, forms and exports of one filter agree.
 *
 * @param staleBefore results of visits before this day are too old
 * @param programme only those for whom nothing but the visit is missing in this programme
 * @param name beginning of a name in any spelling, empty for all
 * @param late only those for whom the visit is overdue; {@code null} for all
 */
public record VisitFilter(
        TerritoryCode territory,
        Standing standing,
        VisitResult.@Nullable Kind result,
        @Nullable UUID programme,
        String name,
        LocalDate staleBefore,
        @Nullable Late late) {

    /**
     * Who is overdue: on the register before the one day, and never met or not since the other.
     *
     * @param registeredBefore so many days ago as a programme leaves for the visit
     * @param visitedBefore so many days before a result would have been too old
     */
    public record Late(LocalDate registeredBefore, LocalDate visitedBefore) {}

    /** How old the result of a visit may be where no programme says it. */
    public static final int USUAL_MONTHS = 12;

    /** What the visits came to. */
    public enum Standing {
        /** Alive, and not met yet, or too long ago, or to be met at a new home. */
        TO_VISIT,
        /** Met, and nothing speaks against help. */
        GOOD,
        /** Died, employed by a company or unwilling. */
        BAD,
        /** Everybody. */
        ALL
    }

    public static VisitFilter inside(TerritoryCode territory, LocalDate today) {
        return new VisitFilter(
                territory,
                Standing.TO_VISIT,
                null,
                null,
                "",
                today.minusMonths(USUAL_MONTHS),
                null);
    }

    public VisitFilter standing(Standing wanted) {
        return new VisitFilter(territory, wanted, result, programme, name, staleBefore, late);
    }

    /** Where no area was chosen, the first of these. */
    public VisitFilter orHome(List<TerritoryCode> own) {
        return territory.equals(TerritoryCode.INDONESIA) && !own.isEmpty()
                ? new VisitFilter(
                        own.getFirst(), standing, result, programme, name, staleBefore, late)
                : this;
    }

    /** Only whom nothing but a visit keeps from the programme, by the programme's own measure. */
    public VisitFilter lacking(Programme asking) {
        Integer months = asking.criteria().verifiedWithin();
        LocalDate today = staleBefore.plusMonths(USUAL_MONTHS);
        return new VisitFilter(
                territory,
                standing,
                result,
                asking.id(),
                name,
                today.minusMonths(months == null ? USUAL_MONTHS : months),
                late);
    }

    /** Only those who wait longer for the visit than the programme leaves for it. */
    public VisitFilter overdue(Programme asking, LocalDate today) {
        int days = asking.criteria().practice().deadlines().visit();
        VisitFilter all = lacking(asking);
        return new VisitFilter(
                territory,
                standing,
                result,
                asking.id(),
                name,
                all.staleBefore,
                new Late(today.minusDays(days), all.staleBefore.minusDays(days)));
    }
}
