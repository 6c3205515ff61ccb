package id.payung.population;

/** Sector on which the price of a contribution depends (PP 50/2025). */
public enum Sector {
    /** Drivers with or without an application, ojek, couriers. */
    TRANSPORT,
    OTHER
}
