package id.payung.enrolment;

import id.payung.intake.ListingAccepted;
import id.payung.intake.ListingUndone;
import id.payung.registry.LifeEventsRecorded;
import id.payung.registry.TakingAlong;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A worker who moved takes his decrees and his cover along, so that his new village sees them. */
@Component
class FollowingMoves {
    private static final List<String> TABLES =
            List.of(
                    "enrolment.decree_member",
                    "enrolment.coverage",
                    "enrolment.refused_attempt",
                    "enrolment.mutation",
                    "enrolment.mutation_seat");

    private final TakingAlong rows;

    FollowingMoves(TakingAlong rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ListingAccepted accepted) {
        rows.after(accepted.listing(), TABLES);
    }

    @EventListener
    void on(ListingUndone undone) {
        rows.after(undone.listing(), TABLES);
    }

    @EventListener
    void on(LifeEventsRecorded recorded) {
        rows.of(recorded.moved(), TABLES);
    }
}
