package id.payung.eligibility;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about whom the insurer was asked.
 *
 * @param answer its latest answer since, absent while it is outstanding
 * @param note what the insurer wrote beside it, as who pays
 */
public record AskedLine(
        UUID enquiry,
        UUID worker,
        String name,
        String nikMasked,
        TerritoryCode territory,
        String programme,
        Instant askedAt,
        @Nullable InsurerAnswer answer,
        @Nullable String note) {

    /** Both ids in one, by which the following page begins. */
    public String key() {
        return enquiry + "." + worker;
    }
}
