package id.payung.linkage.records;

/** What a column is good for. */
public sealed interface ColumnUse {

    record Evidence(ColumnKind kind) implements ColumnUse {}

    /** Why a column says nothing about who somebody is. */
    enum Ignored implements ColumnUse {
        /** Who it really is, as somebody else found out: for measuring, never for deciding. */
        TRUTH,
        /** Numbers of rows, or keys that occur once each. */
        ROW_KEY,
        /** The same in every record, or nothing at all. */
        CONSTANT,
        /** Already said by other columns in parts, or more columns than are compared. */
        SAID_ELSEWHERE
    }
}
