package id.payung.linkage.records;

/** What came of reading a file: its records, or why there are none. */
public sealed interface Reading {

    /**
     * All records of a file.
     *
     * @param shortened how many cells were cut because nobody's name or address is that long
     */
    record Done(Table table, long shortened) implements Reading {}

    /** Why the file gives nothing to compare. */
    enum Refusal implements Reading {
        EMPTY,
        NO_RECORDS,
        UNCLOSED_QUOTE,
        BINARY,
        TOO_MANY_COLUMNS
    }
}
