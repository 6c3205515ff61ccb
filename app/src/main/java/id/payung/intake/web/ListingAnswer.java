package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.ListingState;
import id.payung.intake.Tally;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list as programs read it; {@code tally} stands there after the check. */
record ListingAnswer(
        UUID id,
        String kind,
        String office,
        String territory,
        String fileName,
        ListingState state,
        @Nullable Tally tally,
        @Nullable String complaint,
        Instant uploadedAt,
        @Nullable Instant acceptedAt) {

    static ListingAnswer of(Listing listing) {
        return new ListingAnswer(
                listing.id(),
                listing.kind(),
                listing.officeName(),
                listing.territory().value(),
                listing.fileName(),
                listing.state(),
                listing.tally(),
                listing.complaint() == null ? null : listing.complaint().code(),
                listing.uploadedAt(),
                listing.acceptedAt());
    }
}
