package id.payung.access;

/**
 * An office in the list of whoever looks after it.
 *
 * @param accounts that are open there
 */
public record OfficeLine(Office office, long accounts) {}
