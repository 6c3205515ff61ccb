package id.payung.intake;

import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.Mapping;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of people as an office sent it.
 *
 * @param kind see {@link ListingKinds}
 * @param columns what lists of its kind say
 * @param accepting whose yes makes it count
 * @param fileName what the sender called the file
 * @param sha256 of the file, in hexadecimal
 * @param previous the office's list that was accepted last before this one
 * @param twin an earlier list of the office from a file with the same content
 * @param mapping which column holds what, absent when nobody could tell
 * @param complaint why the file could not be read to its end, or not without a person who says
 *     where its columns stand
 */
public record Listing(
        UUID id,
        String kind,
        ListingColumns columns,
        Permission accepting,
        UUID office,
        String officeName,
        TerritoryCode territory,
        UUID file,
        String fileName,
        String sha256,
        ListingState state,
        @Nullable UUID previous,
        @Nullable UUID twin,
        @Nullable Mapping mapping,
        @Nullable Tally tally,
        @Nullable Complaint complaint,
        UUID uploadedBy,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant undoneAt) {}
