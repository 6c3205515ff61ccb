package id.payung.matching;

/**
 * What two records are if they are not one person. Each of these resembles one person in its own
 * way, so that what tells strangers apart says nothing about brothers.
 */
public enum Otherwise {
    /** Anybody and anybody: all likeness is chance. */
    STRANGERS,
    /** Of one village: their NIKs begin alike, and those born on one day have neighbouring ones. */
    NEIGHBOURS,
    /** Of one family card: mother, address and telephone say once more what the card says. */
    HOUSEHOLD,
    /** Born by one mother on one day: all that is left is name and serial. */
    TWINS;

    /** Whether what they have in common is common to them by chance. */
    public boolean isByChance() {
        return this == STRANGERS || this == NEIGHBOURS;
    }
}
