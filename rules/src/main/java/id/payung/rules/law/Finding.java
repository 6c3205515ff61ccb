package id.payung.rules.law;

import id.payung.rules.words.Sentence;

/**
 * What was found about one condition of a clause.
 *
 * <p>A fact that nobody recorded is never a "no": it is {@link Unknown}, and names what to ask for.
 */
public sealed interface Finding {

    Clause clause();

    /** The condition holds. */
    record Met(Clause clause) implements Finding {}

    /** The condition does not hold, for a reason that can be told to the person. */
    record NotMet(Clause clause, Sentence reason) implements Finding {}

    /**
     * Nobody can say yet.
     *
     * @param missing the fact to ask for, in words
     */
    record Unknown(Clause clause, Sentence missing) implements Finding {}

    /** Met or not met by a known fact. */
    static Finding of(boolean met, Clause clause, String indonesian, String english) {
        return met ? new Met(clause) : new NotMet(clause, new Sentence(indonesian, english));
    }
}
