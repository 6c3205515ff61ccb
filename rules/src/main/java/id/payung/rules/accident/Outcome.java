package id.payung.rules.accident;

/** How an accident ended for the worker. */
public enum Outcome {
    RECOVERED,
    /** Permanent loss of a part of the body or of its function. */
    PARTIAL,
    /** Total permanent disability. */
    TOTAL,
    DEATH
}
