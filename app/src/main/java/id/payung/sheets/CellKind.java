package id.payung.sheets;

/**
 * What a cell holds, as far as the file says; a CSV knows only {@link #TEXT} and {@link #EMPTY}.
 */
public enum CellKind {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** A formula that failed, such as {@code #REF!}, or that was never computed. */
    ERROR,
    /** More than {@link Cell#MAX_LENGTH} characters: only the beginning is kept, to show it. */
    TOO_LONG
}
