package id.payung.registry;

import java.util.List;

/**
 * What a merge, or taking it back, does beyond the register: a sentence of the module concerned,
 * under {@code merge-effect.<code>} in its bundles.
 *
 * @param args what the sentence mentions, in the order of its places
 */
public record MergeEffect(String code, Weight weight, List<Object> args) {

    /** What it means for the decision. */
    public enum Weight {
        /** Good to know. */
        NOTE,
        /** One person alone may not decide it. */
        SECOND_PERSON,
        /** It cannot be done. */
        FORBIDS
    }

    public MergeEffect {
        args = List.copyOf(args);
    }

    public static MergeEffect note(String code, Object... args) {
        return new MergeEffect(code, Weight.NOTE, List.of(args));
    }

    public static MergeEffect secondPerson(String code, Object... args) {
        return new MergeEffect(code, Weight.SECOND_PERSON, List.of(args));
    }

    public static MergeEffect forbids(String code, Object... args) {
        return new MergeEffect(code, Weight.FORBIDS, List.of(args));
    }

    public boolean isForbidding() {
        return weight == Weight.FORBIDS;
    }

    public boolean needsSecondPerson() {
        return weight == Weight.SECOND_PERSON;
    }
}
