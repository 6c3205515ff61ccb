package id.payung.intake;

import id.payung.registry.Arrival;
import id.payung.registry.Sightings;
import id.payung.registry.Withdrawal;
import id.payung.runs.Progress;
import id.payung.shared.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People proposed for cover enter the register. Between check and acceptance other lists may have
 * been accepted; behind the register's door their word is known, and the rows they concern are
 * judged anew.
 */
@Component
class ProposalCourse implements Course {
    private final JdbcClient jdbc;
    private final ListingLog log;
    private final Sightings sightings;
    private final Reclassification reclassification;
    private final Announcing announcing;

    ProposalCourse(
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

    @Override
    public void check(Listing listing) {
        reclassification.ofStaged(listing.id());
    }

    @Override
    public void accept(Listing listing, Progress progress) {
        UUID id = listing.id();
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

    @Override
    public Outcome<Undone, ListingRefused> undo(Listing listing, Instant at) {
        return switch (sightings.withdraw(listing.id(), at)) {
            case Withdrawal.Objected(var objections) ->
                    Outcome.refused(new ListingRefused.StandOnDecree(objections));
            case Withdrawal.Withdrawn(int forgotten, int restored) ->
                    Outcome.done(new Undone(forgotten, restored));
        };
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
