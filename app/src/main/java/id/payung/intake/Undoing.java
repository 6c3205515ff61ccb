package id.payung.intake;

import id.payung.audit.AuditTrail;
import id.payung.registry.Sightings;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Takes lists back, before or after they entered the register.
 *
 * <p>Taking back is no run. A few statements over all rows of the list do it in one transaction
 * while the person waits, so that there is never half a list to be seen; and whoever may not is
 * told at once because of whom. Its cost is that of the list, since each table that points at a
 * worker is asked by an index: 10.000 workers were forgotten in two seconds on two busy processors.
 */
@Component
class Undoing {
    private final ListingLog log;
    private final Sightings sightings;
    private final Courses courses;
    private final Announcing announcing;
    private final AuditTrail audit;

    Undoing(
            ListingLog log,
            Sightings sightings,
            Courses courses,
            Announcing announcing,
            AuditTrail audit) {
        this.log = log;
        this.sightings = sightings;
        this.courses = courses;
        this.announcing = announcing;
        this.audit = audit;
    }

    Outcome<Listing, ListingRefused> undo(Listing seen) {
        if (!Listings.may(seen.accepting(), seen)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        sightings.enter();
        Listing listing = log.claim(seen.id()).orElseThrow();
        if (listing.state() != ListingState.ACCEPTED) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        Instant at = announcing.now();
        return switch (courses.of(listing).undo(listing, at)) {
            case Outcome.Refused<Course.Undone, ListingRefused>(ListingRefused reason) ->
                    Outcome.refused(reason);
            case Outcome.Done<Course.Undone, ListingRefused>(Course.Undone undone) -> {
                announcing.undone(listing, undone);
                yield Outcome.done(log.find(listing.id()).orElseThrow());
            }
        };
    }

    Outcome<Listing, ListingRefused> discard(Listing listing) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Outcome.refused(new ListingRefused.NotEntitled());
        }
        if (!ListingSteps.mayBeChecked(listing.state())) {
            return Outcome.refused(new ListingRefused.NotNow(listing.state()));
        }
        log.clear(listing.id());
        log.move(listing.id(), ListingState.DISCARDED);
        audit.record("listing.discarded", "listing", listing.id(), listing.territory(), Map.of());
        return Outcome.done(log.find(listing.id()).orElseThrow());
    }
}
