package id.payung.matching;

import java.util.UUID;

/** Two records worth comparing, the older one first. */
record Likely(UUID one, UUID other) {
    static Likely of(UUID left, UUID right) {
        return left.compareTo(right) < 0 ? new Likely(left, right) : new Likely(right, left);
    }
}
