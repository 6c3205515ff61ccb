package id.payung.enrolment.mutation;

import id.payung.registry.LifeEvent;
import id.payung.registry.LifeEvent.Told;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was weighed, counts it when somebody answers for it, and takes it back. */
@Component
class MutationRows {
    private static final String KEEP =
            """
            insert into enrolment.mutation (id, worker, territory, reason, happened_on, first_month, destination,
                counterpart, note, listing)
            select m.id, m.worker, m.territory, m.reason, m.happened_on, m.first_month, m.destination,
                m.counterpart, m.note, :listing
            from mutating m order by m.row_no
            """;
    private static final String KEEP_ONE =
            """
            insert into enrolment.mutation (id, worker, territory, reason, happened_on, first_month, destination,
                counterpart, note, told_by, told_by_name, told_at)
            select m.id, m.worker, m.territory, m.reason, m.happened_on, m.first_month, m.destination,
                m.counterpart, m.note, :by, :name, :at
            from mutating m
            """;
    private static final String KEEP_SEATS =
            """
            insert into enrolment.mutation_seat (id, mutation, territory, decree, worker, joining, starts_on, ends_on)
            select s.id, m.id, s.territory, s.decree, s.worker, s.joining, s.starts_on, s.ends_on
            from mutating_seat s join mutating m on m.row_no = s.row_no
            where s.starts_on < s.ends_on
            order by s.row_no
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MutationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Instead of what an earlier weighing of the list had found. */
    void keep(UUID listing) {
        jdbc.sql("delete from enrolment.mutation where listing = ? and told_at is null")
                .param(listing)
                .update();
        jdbc.sql(KEEP).param("listing", listing).update();
        jdbc.sql(KEEP_SEATS).update();
        jdbc.sql("analyze enrolment.mutation, enrolment.mutation_seat").update();
    }

    void keepOne(Instant at) {
        Actor actor = Acting.required();
        jdbc.sql(KEEP_ONE)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", time(at))
                .update();
        jdbc.sql(KEEP_SEATS).update();
    }

    /** From now on what the list tells counts. */
    void count(UUID listing, Instant at) {
        Actor actor = Acting.required();
        jdbc.sql(
                        """
                        update enrolment.mutation set told_by = ?, told_by_name = ?, told_at = ?
                        where listing = ? and told_at is null
                        """)
                .params(actor.account(), actor.name(), time(at), listing)
                .update();
    }

    /** Deaths and moves, as the register keeps them; {@code source} is a list or one mutation. */
    List<Told> lifeEvents(UUID source) {
        return jdbc.sql(
                        """
                        select worker, reason, happened_on, destination, told_by_name from enrolment.mutation
                        where (listing = :source or id = :source) and withdrawn_at is null
                          and (reason = 'DIED' or (reason = 'MOVED' and destination is not null
                               and not exists (select from enrolment.mutation_seat s where s.mutation = mutation.id)))
                        order by id
                        """)
                .param("source", source)
                .query((row, _) -> told(row))
                .list();
    }

    /** Who gave up a seat by the amendment because he moved, and where he lives now. */
    List<Told> movedBy(UUID amendment) {
        return jdbc.sql(
                        """
                        select m.worker, m.reason, m.happened_on, m.destination, m.told_by_name
                        from enrolment.seat_change c
                        join enrolment.mutation_seat s on s.decree = c.decree and s.worker = c.leaving
                        join enrolment.mutation m on m.id = s.mutation
                        where c.amendment = ? and c.left_out is null and m.reason = 'MOVED'
                          and m.destination is not null and m.told_at is not null and m.withdrawn_at is null
                        order by m.id
                        """)
                .param(amendment)
                .query((row, _) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("worker", UUID.class),
                event(row.getString("destination"), row.getObject("happened_on", LocalDate.class)),
                row.getString("told_by_name"));
    }

    private static LifeEvent event(@Nullable String destination, LocalDate on) {
        return destination == null
                ? new LifeEvent.Died(on)
                : new LifeEvent.Moved(new TerritoryCode(destination));
    }

    /** Decrees on which the source ends seats that no amendment changes yet. */
    List<UUID> decrees(UUID source) {
        return jdbc.sql(
                        """
                        select distinct s.decree from enrolment.mutation_seat s
                        join enrolment.mutation m on m.id = s.mutation
                        where (m.listing = :source or m.id = :source)
                        order by s.decree
                        """)
                .param("source", source)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The amendments that carry what the source wanted, and their changes. */
    Map<UUID, List<UUID>> changes(UUID source) {
        Map<UUID, List<UUID>> changes = new HashMap<>();
        jdbc.sql(
                        """
                        select k.amendment, k.id from enrolment.mutation m
                        join enrolment.mutation_seat s on s.mutation = m.id
                        join enrolment.seat_change k on k.decree = s.decree and k.leaving = s.worker
                        join enrolment.decree a on a.id = k.amendment
                        where (m.listing = :source or m.id = :source) and m.withdrawn_at is null
                          and k.left_out is null and a.state not in ('REJECTED', 'CANCELLED')
                        """)
                .param("source", source)
                .query(
                        row -> {
                            changes.computeIfAbsent(
                                            row.getObject("amendment", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(row.getObject("id", UUID.class));
                        });
        return changes;
    }

    void withdraw(UUID source, Instant at) {
        jdbc.sql(
                        """
                        update enrolment.mutation set withdrawn_at = :at
                        where (listing = :source or id = :source) and withdrawn_at is null
                        """)
                .param("at", time(at))
                .param("source", source)
                .update();
    }

    /**
     * Where the worker of one mutation stands that counts, came by no list, and is not taken back.
     */
    Optional<TerritoryCode> standingOne(UUID mutation) {
        return jdbc.sql(
                        """
                        select territory from enrolment.mutation
                        where id = ? and listing is null and withdrawn_at is null for update
                        """)
                .param(mutation)
                .query((row, _) -> new TerritoryCode(row.getString("territory")))
                .optional();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
