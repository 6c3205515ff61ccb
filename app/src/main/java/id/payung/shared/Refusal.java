package id.payung.shared;

import java.util.List;

/**
 * A reasoned no: a value, not an exception. The code names the words a person reads ({@code
 * refusal.<code>.message} and {@code refusal.<code>.remedy} in the message bundles).
 */
public interface Refusal {
    String code();

    /** What the words mention, in the order of their placeholders. */
    default List<Object> args() {
        return List.of();
    }

    /**
     * A refusal that is a record, and needs to say no more than that: what was asked for and its
     * own name make its code ({@code decree-number-taken}), its components are what the words
     * mention.
     */
    interface Named extends Refusal {
        /** What was asked for, as {@code decree}. */
        String about();

        @Override
        default String code() {
            return about() + "-" + RecordInWords.nameOf(this);
        }

        @Override
        default List<Object> args() {
            return RecordInWords.componentsOf(this);
        }
    }

    /** A refusal of somebody else's, passed on in its own words. */
    interface PassedOn extends Named {
        Refusal why();

        @Override
        default String code() {
            return why().code();
        }

        @Override
        default List<Object> args() {
            return why().args();
        }
    }
}
