package id.payung.linkage.records;

/** What a column says about a person, and hence how two of its values are held together. */
public enum ColumnKind {
    /** Sixteen digits: region, birth date, serial. */
    NIK,
    /** A day, however written. */
    DATE,
    /** A person's name or a part of it. */
    NAME,
    /** Words in any number: a street, a place, an occupation. */
    TEXT,
    /** Letters and figures of which each counts: postcode, telephone, house number, membership. */
    CODE,
    /** One of few: sex, province, religion. */
    CATEGORY
}
