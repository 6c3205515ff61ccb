package id.payung.intake;

import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.audit.AuditTrail;
import id.payung.registry.Arrival;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of a list what others must know: to the register, to the audit trail, to listeners. */
@Component
class Announcing {
    private final JdbcClient jdbc;
    private final Offices offices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(
            JdbcClient jdbc,
            Offices offices,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The list as the register receives it now; its deciles speak of the day of its upload. */
    Arrival arrival(Listing listing) {
        return arrival(listing, clock.instant());
    }

    /** An accepted list as the register received it then. */
    Arrival arrived(Listing listing) {
        return arrival(listing, Objects.requireNonNull(listing.acceptedAt()));
    }

    private Arrival arrival(Listing listing, Instant at) {
        Office office = offices.withId(listing.office()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(listing.uploadedAt(), clock.getZone());
        return new Arrival(listing.id(), office.id(), office.name(), day, at);
    }

    Instant now() {
        return clock.instant();
    }

    /** Of what a declared kind of list told only the trail is told: its module knows already. */
    void told(Listing listing, Tally tally) {
        audit.record(
                "listing.accepted",
                "listing",
                listing.id(),
                listing.territory(),
                Map.of(
                        "kind", listing.kind(),
                        "new", tally.added(),
                        "changed", tally.changed(),
                        "same", tally.same(),
                        "rows", digest(listing)));
    }

    void accepted(Listing listing, Tally tally, int kept, boolean judgedAnew) {
        audit.record(
                "listing.accepted",
                "listing",
                listing.id(),
                listing.territory(),
                Map.of(
                        "new", tally.added(),
                        "changed", tally.changed(),
                        "same", tally.same(),
                        "kept", kept,
                        "judgedAnew", judgedAnew,
                        "rows", digest(listing)));
        events.publishEvent(
                new ListingAccepted(listing.id(), listing.office(), listing.territory()));
    }

    void undone(Listing listing, Course.Undone undone) {
        audit.record(
                "listing.undone",
                "listing",
                listing.id(),
                listing.territory(),
                Map.of("forgotten", undone.forgotten(), "restored", undone.restored()));
        if (listing.kind().equals(ListingKinds.PROPOSALS)) {
            events.publishEvent(
                    new ListingUndone(listing.id(), listing.office(), listing.territory()));
        }
    }

    /** One line of the trail vouches for every row of the list and what was made of it. */
    private String digest(Listing listing) {
        return jdbc.sql(
                        """
                        select encode(sha256(coalesce(
                            string_agg(uuid_send(id) || convert_to(status, 'UTF8'), ''::bytea order by row_no), '')), 'hex')
                        from intake.row where listing = ?
                        """)
                .param(listing.id())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
