package id.payung.eligibility;

import java.util.List;

/**
 * By what the people who wait for a seat are put in order. No law orders them: each programme or
 * fund says which of these count and which comes first; what stands later only parts those whom the
 * earlier left equal.
 */
public enum RankBy {
    /** The poorest tenth first; who has no decile stands behind all who have one. */
    DECILE,
    /** The most dangerous work first. */
    RISK,
    /** The oldest first: he has the fewest years left in which he may be covered. */
    AGE,
    /** Who has been known to the register longest. */
    KNOWN_SINCE;

    /** What most regulations say, and what holds where a programme says nothing. */
    public static final List<RankBy> USUAL = List.of(values());
}
