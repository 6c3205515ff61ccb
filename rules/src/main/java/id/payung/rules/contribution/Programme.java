package id.payung.rules.contribution;

/** The programmes an own-account worker can be covered by. */
public enum Programme {
    /** Work accident. */
    JKK,
    /** Death not caused by work. */
    JKM,
    /** Old-age savings. */
    JHT
}
