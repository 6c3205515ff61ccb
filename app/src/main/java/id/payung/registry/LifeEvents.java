package id.payung.registry;

import id.payung.postgres.WholeNation;
import id.payung.registry.LifeEvent.Told;
import id.payung.registry.LifeEventRows.Forgotten;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which single facts of a life enter the register, beside the lists. Who may tell
 * them, and the audit of it, is the business of the module that asks. Any number of workers is one
 * step of a few statements.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LifeEvents {
    private static final List<String> OWN_TABLES =
            List.of("registry.decile", "registry.life_event");

    private final LifeEventRows rows;
    private final TakingAlong along;
    private final WholeNation nation;
    private final ApplicationEventPublisher events;

    LifeEvents(
            LifeEventRows rows,
            TakingAlong along,
            WholeNation nation,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.along = along;
        this.nation = nation;
        this.events = events;
    }

    /**
     * Keeps the facts, lets today's records follow, and tells it on. Of two facts about one field
     * of one worker the later in the list counts.
     */
    public void record(List<Told> told, Instant at) {
        record(told, at, null);
    }

    /** The same of a list, by which it can be taken back. */
    public void recordListed(List<Told> told, Instant at, UUID listing) {
        record(told, at, listing);
    }

    /** The list told nothing any more: the records say what is known without it. */
    public void withdraw(UUID listing, Instant at) {
        nation.inSight(
                () -> {
                    Forgotten forgotten = rows.forget(listing);
                    if (!forgotten.workers().isEmpty()) {
                        rows.restore(forgotten.workers(), at);
                        tell(forgotten.workers(), forgotten.moved());
                    }
                });
    }

    private void record(List<Told> told, Instant at, @Nullable UUID listing) {
        if (told.isEmpty()) {
            return;
        }
        Set<UUID> workers = new HashSet<>();
        Set<UUID> moved = new HashSet<>();
        for (Told one : told) {
            workers.add(one.worker());
            if (one.event() instanceof LifeEvent.Moved) {
                moved.add(one.worker());
            }
        }
        // Somebody may move out of the actor's own sight.
        nation.inSight(
                () -> {
                    rows.keep(told, at, listing);
                    rows.follow(workers, at);
                });
        tell(workers, moved);
    }

    private void tell(Set<UUID> workers, Set<UUID> moved) {
        along.of(moved, OWN_TABLES);
        events.publishEvent(new LifeEventsRecorded(workers, moved));
    }
}
