package id.payung.postgres;

import java.util.Map;

/** How much a commit promises. */
public enum Durability {

    /** A commit that was acknowledged is on the disk and survives a crash of the machine. */
    FULL("on"),

    /**
     * A commit is acknowledged before it is written, so any crash loses the latest and one of the
     * machine may lose everything: for test suites, never for a register.
     */
    FAST_FOR_TESTS("off");

    private final String waitsForTheDisk;

    Durability(String waitsForTheDisk) {
        this.waitsForTheDisk = waitsForTheDisk;
    }

    Map<String, String> settings() {
        return Map.of(
                "fsync", waitsForTheDisk,
                "full_page_writes", waitsForTheDisk,
                "synchronous_commit", waitsForTheDisk);
    }
}
