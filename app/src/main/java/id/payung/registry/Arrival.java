package id.payung.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A list on its way into the register. Its rows are what the temporary view {@value #VIEW} shows in
 * the running transaction: the columns of {@code registry.sighting} from {@code id} to {@code
 * decile}, and beside them {@code nik_index}, {@code nik_masked}, {@code worker} (null for somebody
 * new) and {@code changes} (whether today's record has to follow).
 *
 * @param source under which the deciles of the list are kept: the name of its office
 * @param refersTo the day the list speaks of
 */
public record Arrival(
        UUID listing, UUID office, String source, LocalDate refersTo, Instant acceptedAt) {
    public static final String VIEW = "arriving_sighting";
}
