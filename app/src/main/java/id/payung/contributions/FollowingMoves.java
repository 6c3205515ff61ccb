package id.payung.contributions;

import id.payung.intake.ListingAccepted;
import id.payung.intake.ListingUndone;
import id.payung.registry.LifeEventsRecorded;
import id.payung.registry.TakingAlong;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A worker who moved takes his months along. Of a paid month only this may ever change; the fact of
 * payment is out of reach.
 */
@Component("followingMovesOfMonths")
class FollowingMoves {
    private static final List<String> TABLES =
            List.of(
                    "contributions.contribution",
                    "contributions.paid_month",
                    "contributions.active_month");

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
