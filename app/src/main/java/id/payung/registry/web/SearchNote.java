package id.payung.registry.web;

/** Why a search for a NIK led to nobody. */
public enum SearchNote {
    /** Nobody in sight bears it. */
    UNKNOWN_NIK,
    /** A long number that is no NIK. */
    NO_NIK
}
