package id.payung.population.lists;

/** What a careful check of a list has to make of a planted fault, the gravest first. */
enum Outcome {
    /** The row cannot be taken: NIK or name is missing, impossible or another person's. */
    REFUSED,
    /** The row repeats an earlier one of the same file. */
    REPEATED,
    /** The row can be taken, but an optional cell is unreadable or contradicts the NIK. */
    WARNED,
    /** The cell is read rightly without a word. */
    MENDED,
    /** Nothing in the row betrays it; only another source or the whole file does. */
    UNNOTICED,
    /** No fault at all: another office's spelling of the same name. */
    VARIANT
}
