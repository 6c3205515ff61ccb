package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.util.Set;
import java.util.UUID;

/** Whom a draft is meant for. Only the eligible are taken, whoever is chosen. */
public sealed interface Selection {

    /**
     * Everybody eligible of an area, the poorest first, then who has been known longest, as far as
     * the fund's free seats reach.
     */
    record EligibleOf(TerritoryCode area) implements Selection {}

    /** These workers. */
    record Chosen(Set<UUID> workers) implements Selection {
        public Chosen {
            workers = Set.copyOf(workers);
        }
    }
}
