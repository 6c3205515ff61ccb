package id.payung.intake.reading;

/** How a column was recognised, the surest first. */
public enum Certainty {
    /** The office confirmed this heading before. */
    REMEMBERED,
    /** The template's own name. */
    EXACT,
    /** Another name in use for the same thing. */
    SYNONYM,
    /** A heading that resembles one. */
    GUESS,
    /** No heading at all, only cells that look like it: to be confirmed by a person. */
    CONTENT
}
