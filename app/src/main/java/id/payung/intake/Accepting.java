package id.payung.intake;

import id.payung.registry.Sightings;
import id.payung.runs.Progress;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a checked list, in one transaction: after a kill nothing of it is there, and it begins
 * again. One list at a time passes the register's door, so that whatever it meets stands still.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Accepting {
    static final String STEP = "write";

    private final ListingLog log;
    private final Sightings sightings;
    private final Courses courses;

    Accepting(ListingLog log, Sightings sightings, Courses courses) {
        this.log = log;
        this.sightings = sightings;
        this.courses = courses;
    }

    /** Does nothing to a list that was accepted already. */
    void accept(UUID id, Progress progress) {
        sightings.enter();
        Listing listing = log.claim(id).orElseThrow();
        if (listing.state() == ListingState.ACCEPTED) {
            return;
        }
        if (listing.state() != ListingState.ACCEPTING && listing.state() != ListingState.CHECKED) {
            throw new IllegalStateException("list " + id + " is " + listing.state());
        }
        progress.step(STEP, Objects.requireNonNull(listing.tally()).acceptable());
        courses.of(listing).accept(listing, progress);
    }
}
