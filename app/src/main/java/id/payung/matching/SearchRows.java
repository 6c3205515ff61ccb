package id.payung.matching;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the search behind each list has come. */
@Component
class SearchRows {
    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A search as it stands.
     *
     * @param territory of the list
     * @param reached the row of the list after which it goes on
     */
    record Search(
            UUID listing, TerritoryCode territory, int reached, int examined, boolean finished) {}

    /** A row of the list whose person is to be examined. */
    record Asked(int rowNo, UUID worker) {}

    /** Begun now, or as far as it had come when it was interrupted; held until the commit. */
    Search underway(UUID listing, Instant at) {
        jdbc.sql(
                        """
                        insert into matching.search (listing, territory, began_at)
                        select l.id, l.territory, ? from intake.listing l where l.id = ?
                        on conflict do nothing
                        """)
                .params(PairRows.time(at), listing)
                .update();
        return jdbc.sql("select * from matching.search where listing = ? for update")
                .param(listing)
                .query(
                        (row, _) ->
                                new Search(
                                        listing,
                                        new TerritoryCode(row.getString("territory")),
                                        row.getInt("reached"),
                                        row.getInt("examined"),
                                        row.getObject("finished_at") != null))
                .single();
    }

    long total(UUID listing) {
        return jdbc.sql("select count(*) " + NEW_OR_CHANGED)
                .param("listing", listing)
                .param("reached", 0)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** The next rows that made somebody known, or say something new of somebody. */
    List<Asked> next(Search search, int limit) {
        return jdbc.sql(
                        "select r.row_no, s.worker "
                                + NEW_OR_CHANGED
                                + " order by r.row_no limit :limit")
                .param("listing", search.listing)
                .param("reached", search.reached)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Asked(
                                        row.getInt("row_no"), row.getObject("worker", UUID.class)))
                .list();
    }

    private static final String NEW_OR_CHANGED =
            """
            from intake.row r
            join registry.sighting s on s.listing = r.listing and s.row_no = r.row_no
            where r.listing = :listing and r.row_no > :reached and r.status in ('NEW', 'CHANGED')
              and s.withdrawn_at is null
            """;

    void reached(Search search, int rowNo, int examined, int found, int attached) {
        jdbc.sql(
                        """
                        update matching.search set reached = ?, examined = examined + ?, found = found + ?,
                            attached = attached + ? where listing = ?
                        """)
                .params(rowNo, examined, found, attached, search.listing)
                .update();
    }

    void finished(UUID listing, Instant at) {
        jdbc.sql(
                        "update matching.search set finished_at = ? where listing = ? and finished_at is null")
                .params(PairRows.time(at), listing)
                .update();
    }

    /** Examined, found and attached together. */
    record Sum(int examined, int found, int attached) {}

    Sum sum(UUID listing) {
        return jdbc.sql("select examined, found, attached from matching.search where listing = ?")
                .param(listing)
                .query(
                        (row, _) ->
                                new Sum(
                                        row.getInt("examined"),
                                        row.getInt("found"),
                                        row.getInt("attached")))
                .single();
    }
}
