package id.payung.intake;

import id.payung.registry.Arrival;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows the register which rows of a list arrive. A file that an office sent twice speaks once: its
 * second list says only what the first did not.
 */
@Component
class Arrivals {
    private final JdbcClient jdbc;
    private final ListingLog log;

    Arrivals(JdbcClient jdbc, ListingLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * A row that says nothing new is still a word on that worker, which stands should other lists
     * be undone; unless the office said it before with the same file.
     */
    void show(Arrival arrival) {
        show(
                """
                select r.id, case when r.status <> 'NEW' then r.worker end as worker, r.territory, r.row_no,
                    r.status = 'CHANGED' as changes, r.%s
                from intake.row r
                where r.listing = '%s' and r.status in ('NEW', 'CHANGED', 'SAME') %s
                """
                        .formatted(
                                values(),
                                arrival.listing(),
                                exceptWhatTwinsSay(log.acceptedTwins(arrival.listing()))));
    }

    /** What an accepted list did not say because its twin had said it. */
    void showUnsaid(UUID listing) {
        jdbc.sql(
                        """
                        create temporary table unsaid on commit drop as
                        select r.id, coalesce(former.bearer, r.worker) as worker, r.territory, r.row_no, false as changes, r.%s
                        from intake.row r
                        left join registry.absorbed former on former.worker = r.worker
                        where r.listing = '%s' and r.status = 'SAME'
                          and not exists (select from registry.sighting s where s.listing = r.listing and s.row_no = r.row_no)
                        """
                                .formatted(values(), listing))
                .update();
        show("select * from unsaid");
    }

    /** Unlike a temporary table a view outlives the transaction, and belongs to its role. */
    void forget() {
        jdbc.sql("drop view " + Arrival.VIEW).update();
        jdbc.sql("drop table if exists unsaid").update();
    }

    private void show(String rows) {
        jdbc.sql("create temporary view " + Arrival.VIEW + " as " + rows).update();
    }

    private static String values() {
        return String.join(", r.", StagedColumns.VALUES);
    }

    private static String exceptWhatTwinsSay(List<UUID> twins) {
        if (twins.isEmpty()) {
            return "";
        }
        return """
        and not (r.status = 'SAME' and r.worker in (
            select s.worker from registry.sighting s
            where s.listing in (%s) and s.withdrawn_at is null))
        """
                .formatted(
                        twins.stream()
                                .map(twin -> "'" + twin + "'")
                                .collect(Collectors.joining(", ")));
    }
}
