package id.payung.matching;

import id.payung.matching.WorkerMerge.State;
import id.payung.postgres.ListOrder;
import id.payung.shared.Actor;
import id.payung.shared.Hand;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of merges, and the one definition of which merges a filter means. */
@Component
class MergeLog {
    private static final String FILTER =
            """
            where case when :notBy::uuid is null then :state::text is null or m.state = :state
                  else m.state = 'PROPOSED' and m.proposed_by <> :notBy
                       or m.state = 'DONE' and m.undo_asked_by <> :notBy end
            """;

    private static final ListOrder ORDER =
            ListOrder.of("m.id")
                    .newestFirst()
                    .or("nama", "m.kept_name")
                    .or("digabung", "m.absorbed_name")
                    .or("keadaan", "m.state")
                    .or("oleh", "m.proposed_by_name")
                    .or("kapan", "m.proposed_at");

    private final JdbcClient jdbc;

    MergeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is wanted before anybody said a word about it. */
    record Wanted(UUID id, UUID pair, UUID kept, UUID absorbed, boolean automatic) {}

    void propose(Wanted wanted, boolean twoPeople, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into matching.merge (id, pair, kept, absorbed, territory, other_territory,
                            kept_name, absorbed_name, absorbed_masked, automatic, two_people, state,
                            proposed_by, proposed_by_name, proposed_at)
                        select :id, :pair, k.id, a.id, k.territory, a.territory, k.name, a.name, a.nik_masked,
                            :automatic, :twoPeople, 'PROPOSED', :by, :byName, :at
                        from registry.worker k, registry.worker a where k.id = :kept and a.id = :absorbed
                        """)
                .param("id", wanted.id)
                .param("pair", wanted.pair)
                .param("kept", wanted.kept)
                .param("absorbed", wanted.absorbed)
                .param("automatic", wanted.automatic)
                .param("twoPeople", twoPeople)
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", PairRows.time(at))
                .update();
    }

    void decided(UUID merge, State state, Actor by, Instant at) {
        jdbc.sql(
                        "update matching.merge set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ? where id = ?")
                .params(state.name(), by.account(), by.name(), PairRows.time(at), merge)
                .update();
    }

    void undone(UUID merge, Actor by, Instant at, String why) {
        jdbc.sql(
                        """
                        update matching.merge set state = 'UNDONE', undone_by = ?, undone_by_name = ?, undone_at = ?,
                            why_undone = ? where id = ?
                        """)
                .params(by.account(), by.name(), PairRows.time(at), why, merge)
                .update();
    }

    /** Somebody wants it taken back, for a reason. */
    void undoAsked(UUID merge, Actor by, Instant at, String why) {
        jdbc.sql(
                        """
                        update matching.merge set undo_asked_by = ?, undo_asked_by_name = ?, undo_asked_at = ?,
                            why_undone = ? where id = ?
                        """)
                .params(by.account(), by.name(), PairRows.time(at), why, merge)
                .update();
    }

    /** Nobody wants it taken back any more. */
    void undoDropped(UUID merge) {
        jdbc.sql(
                        """
                        update matching.merge set undo_asked_by = null, undo_asked_by_name = null,
                            undo_asked_at = null, why_undone = null where id = ?
                        """)
                .param(merge)
                .update();
    }

    Optional<WorkerMerge> find(UUID merge) {
        return jdbc.sql("select m.* from matching.merge m where m.id = ?")
                .param(merge)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<WorkerMerge> locked(UUID merge) {
        return jdbc.sql("select m.* from matching.merge m where m.id = ? for update")
                .param(merge)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The merge of the pair that is proposed or done. */
    Optional<WorkerMerge> ofPair(UUID pair) {
        return jdbc.sql(
                        "select m.* from matching.merge m where m.pair = ? order by m.id desc limit 1")
                .param(pair)
                .query((row, _) -> read(row))
                .optional();
    }

    long count(MergeFilter filter) {
        return filtered("select count(*) from matching.merge m " + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Nullable Instant oldest(MergeFilter filter) {
        return filtered(
                        "select min(coalesce(m.undo_asked_at, m.proposed_at)) from matching.merge m "
                                + FILTER,
                        filter)
                .query((row, _) -> Optional.ofNullable(PairRows.instant(row, "min")))
                .single()
                .orElse(null);
    }

    /** The newest first. */
    List<WorkerMerge> list(MergeFilter filter, Position position, int limit) {
        return filtered(
                        "select m.* from matching.merge m "
                                + FILTER
                                + ORDER.sql(position, "from matching.merge m " + FILTER)
                                + "limit :limit",
                        filter)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    private StatementSpec filtered(String sql, MergeFilter filter) {
        return jdbc.sql(sql)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("notBy", filter.notBy());
    }

    private static WorkerMerge read(ResultSet row) throws SQLException {
        return new WorkerMerge(
                row.getObject("id", UUID.class),
                row.getObject("pair", UUID.class),
                row.getObject("kept", UUID.class),
                row.getObject("absorbed", UUID.class),
                row.getString("kept_name"),
                row.getString("absorbed_name"),
                row.getString("absorbed_masked"),
                new TerritoryCode(row.getString("territory")),
                new TerritoryCode(row.getString("other_territory")),
                row.getBoolean("automatic"),
                row.getBoolean("two_people"),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(Hand.read(row, "proposed")),
                Hand.read(row, "decided"),
                Hand.read(row, "undo_asked"),
                Hand.read(row, "undone"),
                row.getString("why_undone"));
    }
}
