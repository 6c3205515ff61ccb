package id.payung.registry;

import id.payung.postgres.WholeNation;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A worker who moved takes along what other modules know of him, so that his new village sees it.
 * Each module names its own tables, which have the columns {@code worker} and {@code territory}.
 */
@Component
public class TakingAlong {
    private final JdbcClient jdbc;
    private final WholeNation nation;

    TakingAlong(JdbcClient jdbc, WholeNation nation) {
        this.jdbc = jdbc;
        this.nation = nation;
    }

    /** Sends the rows after the workers of a list that was accepted or undone just now. */
    public void after(UUID listing, List<String> tables) {
        nation.inSight(() -> tables.forEach(table -> follow(table, listing)));
    }

    /** Sends the rows after workers who moved just now. */
    public void of(Collection<UUID> workers, List<String> tables) {
        if (!workers.isEmpty()) {
            nation.inSight(() -> tables.forEach(table -> follow(table, workers)));
        }
    }

    private void follow(String table, Collection<UUID> workers) {
        jdbc.sql(
                        """
                        update %s t set territory = w.territory from registry.worker w
                        where w.id = any(?::uuid[]) and t.worker = w.id and t.territory <> w.territory
                        """
                                .formatted(table))
                .param(workers.toArray(UUID[]::new))
                .update();
    }

    private void follow(String table, UUID listing) {
        jdbc.sql(
                        """
                        update %s t set territory = w.territory
                        from registry.sighting s join registry.worker w on w.id = s.worker
                        where s.listing = ? and t.worker = w.id and t.territory <> w.territory
                        """
                                .formatted(table))
                .param(listing)
                .update();
    }
}
