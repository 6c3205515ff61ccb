package id.payung.eligibility.verification;

import id.payung.intake.ListingKind;
import id.payung.intake.StagedRows;
import id.payung.intake.reading.ListingColumns;
import id.payung.registry.LifeEvents;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Work lists that come back filled: the result of each visit, with day and officer. Whoever was not
 * visited yet stays on the work list. A death, a move and a field put right enter the register with
 * the list, and leave it when the list is taken back.
 */
@Component
class VisitLists implements ListingKind {
    private final JudgingVisits judging;
    private final ListedVisits visits;
    private final LifeEvents life;
    private final ApplicationEventPublisher events;

    VisitLists(
            JudgingVisits judging,
            ListedVisits visits,
            LifeEvents life,
            ApplicationEventPublisher events) {
        this.judging = judging;
        this.visits = visits;
        this.life = life;
        this.events = events;
    }

    @Override
    public String code() {
        return "verval";
    }

    @Override
    public String module() {
        return "eligibility";
    }

    @Override
    public ListingColumns columns() {
        return VisitColumns.ALL;
    }

    /** A village may send what it saw; that it counts is for those who verify. */
    @Override
    public Permission accepting() {
        return Permission.VERIFY_WORKERS;
    }

    @Override
    public void judge(StagedRows rows) {
        judging.judge(rows);
    }

    @Override
    public void accept(StagedRows rows, Instant at) {
        visits.keep(rows.listing(), at);
        life.recordListed(visits.told(), at, rows.listing());
        events.publishEvent(new VisitsListed(rows.listing(), rows.territory()));
    }

    @Override
    public Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at) {
        visits.withdraw(listing);
        life.withdraw(listing, at);
        events.publishEvent(new VisitsListed(listing, territory));
        return Optional.empty();
    }
}
