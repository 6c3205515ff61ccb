package id.payung.intake;

import id.payung.registry.Arrival;
import id.payung.registry.Sightings;
import id.payung.registry.Withdrawal;
import id.payung.runs.Progress;
import id.payung.shared.Outcome;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * People proposed for cover enter the register. Between check and acceptance other lists may have
 * been accepted; behind the register's door their word is known, and the rows they concern are
 * judged anew.
 */
@Component
class ProposalCourse implements Course {
    private final Arrivals arrivals;
    private final ListingLog log;
    private final Sightings sightings;
    private final Reclassification reclassification;
    private final Announcing announcing;

    ProposalCourse(
            Arrivals arrivals,
            ListingLog log,
            Sightings sightings,
            Reclassification reclassification,
            Announcing announcing) {
        this.arrivals = arrivals;
        this.log = log;
        this.sightings = sightings;
        this.reclassification = reclassification;
        this.announcing = announcing;
    }

    @Override
    public void staged(Listing listing) {
        reclassification.ofStaged(listing.id());
    }

    @Override
    public void check(Listing listing) {
        reclassification.ofRepeated(listing.id());
    }

    @Override
    public void accept(Listing listing, Progress progress) {
        UUID id = listing.id();
        Arrival arrival = announcing.arrival(listing);
        // Counting the rows takes longer than most of what is done with them: the check's count
        // holds until rows are judged anew.
        boolean judgedAnew = reclassification.ofStale(id);
        Tally tally = judgedAnew ? log.tally(id) : Objects.requireNonNull(listing.tally());
        arrivals.show(arrival);
        int registered = sightings.register(arrival);
        if (registered < tally.added() && reclassification.ofForestalled(id)) {
            judgedAnew = true;
            tally = log.tally(id);
        }
        int kept = sightings.keep(arrival);
        arrivals.forget();
        progress.reached(tally.acceptable());
        log.accepted(id, tally, arrival.acceptedAt());
        announcing.accepted(listing, tally, kept, judgedAnew);
    }

    @Override
    public Outcome<Undone, ListingRefused> undo(Listing listing, Instant at) {
        return switch (sightings.withdraw(listing.id(), at, () -> passOn(listing))) {
            case Withdrawal.Objected(var objections) ->
                    Outcome.refused(new ListingRefused.StandOnDecree(objections));
            case Withdrawal.Withdrawn(int forgotten, int restored) -> {
                log.undone(listing.id(), at);
                yield Outcome.done(new Undone(forgotten, restored));
            }
        };
    }

    /** The office sent the file once more: what only this list was kept for, that one says too. */
    private void passOn(Listing listing) {
        log.latestTwin(listing.id())
                .ifPresent(
                        twin -> {
                            arrivals.showUnsaid(twin.id());
                            sightings.keep(announcing.arrived(twin));
                            arrivals.forget();
                        });
    }
}
