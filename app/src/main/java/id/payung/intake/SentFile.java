package id.payung.intake;

import java.util.Map;

/**
 * A file as it is sent.
 *
 * @param kind see {@link ListingKinds}
 * @param name what the sender calls the file
 * @param told what is the same for every row, by the name or code of a column that the file lacks
 */
public record SentFile(String kind, String name, Map<String, String> told) {
    public SentFile {
        told = Map.copyOf(told);
    }

    /** People proposed for cover. */
    public static SentFile proposing(String name) {
        return new SentFile(ListingKinds.PROPOSALS, name, Map.of());
    }
}
