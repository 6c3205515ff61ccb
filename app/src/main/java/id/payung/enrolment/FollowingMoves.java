package id.payung.enrolment;

import id.payung.intake.ListingAccepted;
import id.payung.intake.ListingUndone;
import id.payung.postgres.WholeNation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A worker who moved takes his decrees and his cover along, so that his new village sees them. */
@Component
class FollowingMoves {
    private static final List<String> TABLES =
            List.of("decree_member", "coverage", "refused_attempt");

    private final JdbcClient jdbc;
    private final WholeNation nation;

    FollowingMoves(JdbcClient jdbc, WholeNation nation) {
        this.jdbc = jdbc;
        this.nation = nation;
    }

    @EventListener
    void on(ListingAccepted accepted) {
        nation.inSight(() -> TABLES.forEach(table -> follow(table, accepted.listing())));
    }

    @EventListener
    void on(ListingUndone undone) {
        nation.inSight(() -> TABLES.forEach(table -> follow(table, undone.listing())));
    }

    private void follow(String table, UUID listing) {
        jdbc.sql(
                        """
                        update enrolment.%s t set territory = w.territory
                        from registry.sighting s join registry.worker w on w.id = s.worker
                        where s.listing = ? and t.worker = w.id and t.territory <> w.territory
                        """
                                .formatted(table))
                .param(listing)
                .update();
    }
}
