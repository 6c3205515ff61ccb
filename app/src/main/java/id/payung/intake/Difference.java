package id.payung.intake;

import java.util.UUID;

/**
 * A list beside the office's list that was accepted before it; people are told apart by NIK.
 *
 * @param joined people only on this list
 * @param left people only on the previous one
 * @param changed people on both, of whom they say something different
 */
public record Difference(UUID previous, long joined, long left, long changed) {

    /** One of the three sets of people. */
    public enum Part {
        JOINED,
        LEFT,
        CHANGED
    }
}
