package id.payung.rules.accident;

/**
 * Rupiah spent on bringing the worker to care.
 *
 * @param land road, river and lake together
 */
public record Transport(long land, long sea, long air) {
    public static final Transport NONE = new Transport(0, 0, 0);
}
