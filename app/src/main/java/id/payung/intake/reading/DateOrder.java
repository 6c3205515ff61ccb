package id.payung.intake.reading;

/**
 * Which of the first two figures of a date is the day. Chosen once for a whole file from all its
 * values, never row by row: {@code 03/04/1990} alone means nothing. A date that begins with its
 * year, or names its month, is not in question.
 */
enum DateOrder {
    /** 3 April: how Indonesia writes, and the choice when nothing speaks against it. */
    DAY_FIRST,
    /** 4 March: a spreadsheet under American settings. */
    MONTH_FIRST
}
