package id.payung.matching;

/** What a person says of two records. */
public enum Verdict {
    /** One person: the records become one. */
    SAME,
    /** Two people: the pair is never asked about again. */
    DIFFERENT,
    /** Not now: the pair goes to the end of the queue. */
    LATER
}
