package id.payung.planning.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The people of one fund whose cover ends with one month.
 *
 * @param endsOn when their memberships would be over
 * @param families whose death benefit would fall
 * @param cash rupiah by which it falls for them all together
 * @param scholarships families that would also lose the right to scholarships
 */
public record CliffLine(
        UUID fund,
        String fundName,
        YearMonth last,
        LocalDate endsOn,
        long people,
        long families,
        long cash,
        long scholarships) {

    CliffLine and(CliffLine other) {
        return new CliffLine(
                fund,
                fundName,
                last,
                endsOn,
                people + other.people,
                families + other.families,
                cash + other.cash,
                scholarships + other.scholarships);
    }
}
