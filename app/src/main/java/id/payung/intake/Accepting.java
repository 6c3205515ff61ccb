package id.payung.intake;

import id.payung.registry.Arrival;
import id.payung.registry.Sightings;
import id.payung.runs.Progress;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a checked list into the register, in one transaction: after a kill nothing of it is there,
 * and it begins again. Between check and acceptance other lists may have been accepted; behind the
 * register's door their word is known, and the rows they concern are judged anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Accepting {
    static final String STEP = "write";

    private final JdbcClient jdbc;
    private final ListingLog log;
    private final Sightings sightings;
    private final Reclassification reclassification;
    private final Announcing announcing;

    Accepting(
            JdbcClient jdbc,
            ListingLog log,
            Sightings sightings,
            Reclassification reclassification,
            Announcing announcing) {
        this.jdbc = jdbc;
        this.log = log;
        this.sightings = sightings;
        this.reclassification = reclassification;
        this.announcing = announcing;
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
        progress.step(STEP, log.tally(id).acceptable());
        Arrival arrival = announcing.arrival(listing);
        boolean judgedAnew = reclassification.ofStale(id);
        showArrivals(arrival);
        int registered = sightings.register(arrival);
        judgedAnew |= registered < log.tally(id).added() && reclassification.ofForestalled(id);
        int kept = sightings.keep(arrival);
        forgetArrivals();
        Tally tally = log.tally(id);
        progress.reached(tally.acceptable());
        log.accepted(id, tally, arrival.acceptedAt());
        announcing.accepted(listing, tally, kept, judgedAnew);
    }

    /**
     * A row that says nothing new is still a word on that worker, which stands should other lists
     * be undone; unless the office said it before with the same file.
     */
    private void showArrivals(Arrival arrival) {
        jdbc.sql(
                        """
                        create temporary view %1$s as
                        select r.id, case when r.status <> 'NEW' then r.worker end as worker, r.territory, r.row_no,
                            r.status = 'CHANGED' as changes, r.%2$s
                        from intake.row r
                        where r.listing = '%3$s' and r.status in ('NEW', 'CHANGED', 'SAME') %4$s
                        """
                                .formatted(
                                        Arrival.VIEW,
                                        String.join(", r.", StagedColumns.VALUES),
                                        arrival.listing(),
                                        exceptWhatTwinsSay(log.acceptedTwins(arrival.listing()))))
                .update();
    }

    /** Unlike a temporary table a view outlives the transaction, and belongs to its role. */
    private void forgetArrivals() {
        jdbc.sql("drop view " + Arrival.VIEW).update();
    }

    private static String exceptWhatTwinsSay(List<UUID> twins) {
        if (twins.isEmpty()) {
            return "";
        }
        return """
               and not (r.status = 'SAME' and r.worker in (
                   select s.worker from registry.sighting s
                   where s.listing in (%s) and s.withdrawn_at is null))
               """
                .formatted(
                        twins.stream()
                                .map(twin -> "'" + twin + "'")
                                .collect(Collectors.joining(", ")));
    }
}
