package id.payung.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the course of a list by its kind. */
@Component
class Courses {
    private final ProposalCourse proposals;
    private final ListingKinds kinds;
    private final Telling telling;
    private final JdbcClient jdbc;
    private final Clock clock;

    Courses(
            ProposalCourse proposals,
            ListingKinds kinds,
            Telling telling,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.kinds = kinds;
        this.telling = telling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Course of(Listing listing) {
        if (listing.kind().equals(ListingKinds.PROPOSALS)) {
            return proposals;
        }
        ListingKind kind = kinds.declared(listing.kind()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(listing.uploadedAt(), clock.getZone());
        return new ToldCourse(kind, telling, new StagedRows(jdbc, listing, day));
    }
}
