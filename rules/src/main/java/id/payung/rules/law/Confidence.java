package id.payung.rules.law;

/**
 * How sure we are that a value is what the law says, from surest to least sure.
 *
 * <p>Whatever is not {@link #CONFIRMED} carries the badge "dasar hukum belum dipastikan" wherever
 * an officer sees an amount that rests on it.
 */
public enum Confidence {
    /** The text, or several independent quotations of it, was read. */
    CONFIRMED,
    /** Officials or branches were quoted in print. */
    REPORTED,
    /** Known from memory; to be compared with the printed annex before a real rollout. */
    RECALLED,
    /** The law is silent; the reading friendlier to the family was chosen. */
    OPEN;

    /** The less sure of the two: an amount is no surer than its weakest basis. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
