package id.payung.intake;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.tasks.Waiting;
import id.payung.tasks.WaitingItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists on which the actor has to act before their people can be helped. */
@Component
class WaitingLists implements WaitingItem {
    private static final String HREF = "/daftar?keadaan=menunggu";

    private final JdbcClient jdbc;
    private final ListingLog log;

    WaitingLists(JdbcClient jdbc, ListingLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public List<Waiting> waiting(LocalDate today) {
        boolean acts = Acting.current().filter(WaitingLists::handlesLists).isPresent();
        if (!acts) {
            return List.of();
        }
        ListingFilter filter = ListingFilter.waiting();
        return List.of(new Waiting("lists", log.count(filter), HREF, oldest(filter)));
    }

    private static boolean handlesLists(Actor actor) {
        return actor.may(Permission.UPLOAD_LISTINGS) || actor.may(Permission.ACCEPT_LISTINGS);
    }

    private @Nullable Instant oldest(ListingFilter filter) {
        ListingFilter.Condition condition = filter.condition();
        return jdbc.sql(
                        "select l.uploaded_at from intake.listing l where "
                                + condition.sql()
                                + " order by l.id limit 1")
                .params(condition.values())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }
}
