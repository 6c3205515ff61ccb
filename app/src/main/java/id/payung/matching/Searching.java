package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.linkage.Band;
import id.payung.matching.SearchRows.Asked;
import id.payung.matching.SearchRows.Search;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the people of an accepted list with the register. Pairs beyond doubt are merged at once,
 * those in the band wait for people, the others are forgotten.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Searching {
    static final Band BAND = Band.usual();

    private static final int ROWS_AT_ONCE = 300;

    private final SearchRows searches;
    private final Sought sought;
    private final Attaching attaching;
    private final AuditTrail audit;
    private final Clock clock;

    Searching(
            SearchRows searches,
            Sought sought,
            Attaching attaching,
            AuditTrail audit,
            Clock clock) {
        this.searches = searches;
        this.sought = sought;
        this.attaching = attaching;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part of the work; the last one is empty. */
    record Part(int examined, boolean isLast) {}

    String nameOf(UUID listing) {
        return sought.nameOf(listing);
    }

    long total(UUID listing) {
        return searches.total(listing);
    }

    /** The register as it is when the search begins, or goes on after it was interrupted. */
    Sought.Footing footing(long total) {
        return sought.footing(total);
    }

    Part part(UUID listing, Sought.Footing footing) {
        Search search = searches.underway(listing, clock.instant());
        List<Asked> asked = search.finished() ? List.of() : searches.next(search, ROWS_AT_ONCE);
        if (asked.isEmpty()) {
            if (!search.finished()) {
                finish(search);
            }
            return new Part(search.examined(), true);
        }
        Sought.Found found = sought.among(asked, listing, footing);
        int attached = attaching.attach(found, search.territory());
        searches.reached(
                search, asked.getLast().rowNo(), asked.size(), found.pairs().size(), attached);
        return new Part(search.examined() + asked.size(), false);
    }

    private void finish(Search search) {
        searches.finished(search.listing(), clock.instant());
        SearchRows.Sum sum = searches.sum(search.listing());
        audit.record(
                "duplicates.sought",
                "listing",
                search.listing(),
                search.territory(),
                Map.of(
                        "workers", sum.examined(),
                        "pairs", sum.found(),
                        "attached", sum.attached()));
    }
}
