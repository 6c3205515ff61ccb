package id.payung.registry;

/**
 * The steps on the way from a name on a list to cover, in their order. A worker's page shows which
 * of them are missing, lists are narrowed by them, and the funnel of the Today page counts them.
 */
public enum Step {
    /** Stands on a list that was accepted. */
    PROPOSED,
    /** Birth date and sex agree with the NIK. */
    NIK_CHECKED,
    /** An officer met the worker. */
    VERIFIED,
    /** The insurer said whether he is a member already. */
    INSURER_ANSWERED,
    /** Meets the criteria of some programme. */
    ELIGIBLE,
    /** Stands on a decree that was not turned down. */
    ON_DECREE,
    /** The decree is signed, so that cover follows from it. */
    SIGNED,
    /** This month's contribution is paid. */
    PAID,
    /** The insurer counts him among its members this month. */
    ACTIVE
}
