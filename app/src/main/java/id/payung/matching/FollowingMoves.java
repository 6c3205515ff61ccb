package id.payung.matching;

import id.payung.intake.ListingAccepted;
import id.payung.intake.ListingUndone;
import id.payung.postgres.WholeNation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A pair lies where its two people live: when one of them moves it goes to whoever sees both, and
 * when a list is undone it goes with the people whom no list names any more.
 */
@Component("followingMovesOfPairs")
class FollowingMoves {
    private static final String FOLLOW =
            """
            update matching.%1$s p set %2$s = w.territory
            from registry.sighting s join registry.worker w on w.id = s.worker
            where s.listing = ? and p.%3$s = w.id and p.%2$s <> w.territory
            """;
    private static final String FORGET =
            """
            delete from matching.pair p
            where p.state = 'WAITING'
              and not (exists (select from registry.worker w where w.id = p.one)
                       and exists (select from registry.worker w where w.id = p.other))
            """;

    private final JdbcClient jdbc;
    private final WholeNation nation;

    FollowingMoves(JdbcClient jdbc, WholeNation nation) {
        this.jdbc = jdbc;
        this.nation = nation;
    }

    @EventListener
    void on(ListingAccepted accepted) {
        nation.inSight(() -> follow(accepted.listing()));
    }

    @EventListener
    void on(ListingUndone undone) {
        nation.inSight(
                () -> {
                    follow(undone.listing());
                    jdbc.sql(FORGET).update();
                });
    }

    private void follow(UUID listing) {
        List.of(
                        FOLLOW.formatted("pair", "territory", "one"),
                        FOLLOW.formatted("pair", "other_territory", "other"),
                        FOLLOW.formatted("merge", "territory", "kept"))
                .forEach(sql -> jdbc.sql(sql).param(listing).update());
    }
}
