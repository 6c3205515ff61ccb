package id.payung.planning.plan;

/**
 * What a worker's family would lose with an unbroken cover, from nothing to the most; planning
 * continuity first means the last of these first.
 */
public enum TenureClass {
    /** No membership is alive. */
    NEWCOMER,
    /** A member whose waiting time is not over. */
    WAITING,
    /** The full death benefit is due. */
    FULL,
    /** The full death benefit and scholarships are due. */
    SCHOLARSHIP
}
