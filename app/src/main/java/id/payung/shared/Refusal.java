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
}
