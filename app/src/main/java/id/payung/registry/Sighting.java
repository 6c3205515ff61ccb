package id.payung.registry;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of one accepted list in which a worker stood.
 *
 * @param rowNo the row's number in the spreadsheet
 * @param withdrawnAt when the list was undone; it then says nothing any more
 * @param gives the fields of today's record that come from here
 */
public record Sighting(
        UUID id,
        UUID listing,
        UUID office,
        String officeName,
        int rowNo,
        Instant seenAt,
        @Nullable Instant withdrawnAt,
        Set<Field> gives) {

    /** What a sighting can say about a worker. */
    public enum Field {
        NAME,
        BIRTH_PLACE,
        BORN_ON,
        SEX,
        MOTHER,
        FAMILY_CARD,
        ADDRESS,
        RT,
        RW,
        OCCUPATION,
        PHONE,
        INCOME
    }

    Sighting giving(Set<Field> fields) {
        return new Sighting(id, listing, office, officeName, rowNo, seenAt, withdrawnAt, fields);
    }
}
