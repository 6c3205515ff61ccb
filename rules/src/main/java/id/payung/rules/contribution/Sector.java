package id.payung.rules.contribution;

/** The two groups that the temporary discount tells apart. */
public enum Sector {
    /** Drivers with or without an application, ojek, couriers. */
    TRANSPORT,
    OTHER
}
