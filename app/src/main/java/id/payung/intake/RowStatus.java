package id.payung.intake;

/** What the check made of a row; each row has exactly one. */
public enum RowStatus {
    /** Somebody the register does not know. */
    NEW,
    /** Somebody known, of whom the row says something else than today's record. */
    CHANGED,
    /** Somebody known, of whom the row says nothing new. */
    SAME,
    /** The same NIK and person as an earlier row of the file. */
    DUPLICATE,
    /** Cannot be taken until it is mended. */
    REFUSED
}
