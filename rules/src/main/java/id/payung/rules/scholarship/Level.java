package id.payung.rules.scholarship;

/** Where a child stands in school. */
public enum Level {
    /** Not yet at school. */
    NONE,
    /** Kindergarten. */
    TK,
    /** Primary school. */
    SD,
    /** Lower secondary school. */
    SMP,
    /** Upper secondary school. */
    SMA,
    /** University or training. */
    PT
}
