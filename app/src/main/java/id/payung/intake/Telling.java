package id.payung.intake;

import id.payung.runs.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that lists of every declared kind share: whom a row means, and keeping the rows. */
@Component
class Telling {
    private final JdbcClient jdbc;
    private final Staging staging;
    private final Classification classification;
    private final ListingLog log;
    private final Announcing announcing;

    Telling(
            JdbcClient jdbc,
            Staging staging,
            Classification classification,
            ListingLog log,
            Announcing announcing) {
        this.jdbc = jdbc;
        this.staging = staging;
        this.classification = classification;
        this.log = log;
        this.announcing = announcing;
    }

    /** Finds the worker of each staged row; rows that mean nobody, or two things, are refused. */
    void meet(Listing listing) {
        staging.complete();
        classification.meetRegister();
        classification.meetEachOther();
        run(TellingSql.MEET);
        jdbc.sql(TellingSql.FIND).param("home", listing.territory().value()).update();
        run(TellingSql.SETTLE);
    }

    void keep(Listing listing) {
        run(TellingSql.NEW);
        jdbc.sql(TellingSql.KEEP).param("listing", listing.id()).update();
        jdbc.sql(TellingSql.KEEP_FINDINGS).param("listing", listing.id()).update();
    }

    /** Stages once more what the check had found good. */
    void stageAgain(Listing listing) {
        staging.clear();
        jdbc.sql(TellingSql.AGAIN).param("listing", listing.id()).update();
        run(TellingSql.FORGET_STATUS);
    }

    void keepAgain(Listing listing) {
        run(TellingSql.NEW);
        jdbc.sql(TellingSql.KEEP_AGAIN).param("listing", listing.id()).update();
        jdbc.sql(TellingSql.KEEP_NEW_FINDINGS).param("listing", listing.id()).update();
    }

    void accepted(Listing listing, Progress progress, Consumer<Instant> keeping) {
        Instant at = announcing.now();
        // By now each row has its status, of which the planner knew nothing.
        staging.complete();
        keeping.accept(at);
        Tally tally = log.tally(listing.id());
        progress.reached(tally.acceptable());
        log.accepted(listing.id(), tally, at);
        announcing.told(listing, tally);
    }

    void undone(List<UUID> listings, Instant at) {
        listings.forEach(listing -> log.undone(listing, at));
    }

    List<UUID> fromTheSameFile(Listing listing) {
        List<UUID> all = new ArrayList<>(log.acceptedTwins(listing.id()));
        all.add(listing.id());
        return all;
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
