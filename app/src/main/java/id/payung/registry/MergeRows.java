package id.payung.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves sightings and deciles between two records and takes the one out of the register or puts it
 * back. What came from a record carries its id as {@code came_from}, also through later merges, so
 * that going back needs no memory of its own.
 */
@Component
class MergeRows {
    /** The record itself and whatever had been merged into it before. */
    private static final String LINE =
            """
            with recursive line as (
                select :absorbed::uuid as worker
                union all
                select a.worker from registry.absorbed a join line l on a.joined = l.worker)
            """;

    private static final String MOVE_BACK =
            LINE
                    + """
                    update %s t set worker = :absorbed, came_from = nullif(t.came_from, :absorbed)
                    where t.worker = :kept and t.came_from in (select worker from line)
                    """;

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds both records until the transaction ends; whether both still stand. */
    boolean lock(UUID one, UUID other) {
        return jdbc.sql(
                                "select id from registry.worker where id in (:one, :other) order by id for update")
                        .param("one", one)
                        .param("other", other)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list()
                        .size()
                == 2;
    }

    void moveSightings(Merge merge) {
        for (String table : List.of("registry.sighting", "registry.decile")) {
            about(
                    "update %s set worker = :kept, came_from = coalesce(came_from, :absorbed) where worker = :absorbed"
                            .formatted(table),
                    merge);
        }
        about("update registry.absorbed set bearer = :kept where bearer = :absorbed", merge);
    }

    /** Takes the record out of the register, unless somebody who did not follow points at it. */
    Optional<MergeEffect> absorb(Merge merge, Instant at) {
        Optional<MergeEffect> holder = holder(merge);
        if (holder.isPresent()) {
            return holder;
        }
        jdbc.sql(
                        """
                        insert into registry.absorbed (worker, joined, bearer, merge, territory, nik_index, record, absorbed_at)
                        select w.id, :kept, :kept, :merge, w.territory, w.nik_index, to_jsonb(w), :at
                        from registry.worker w where w.id = :absorbed
                        """)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        about("delete from registry.worker where id = :absorbed", merge);
        return Optional.empty();
    }

    /** Of all tables that name workers, also those of modules yet to come. */
    private Optional<MergeEffect> holder(Merge merge) {
        return jdbc
                .sql(
                        """
                        select c.conrelid::regclass::text as holder, a.attname
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'registry.worker'::regclass and c.confdeltype <> 'c'
                        order by 1
                        """)
                .query((row, _) -> new Holder(row.getString("holder"), row.getString("attname")))
                .list()
                .stream()
                .filter(holder -> exists(holder.question(), merge))
                .findFirst()
                .map(holder -> MergeEffect.forbids("record-held", holder.table));
    }

    /** A column that names workers. */
    private record Holder(String table, String column) {
        String question() {
            return "select from " + table + " where " + column + " = :absorbed";
        }
    }

    /** Why the record cannot stand on its own again. */
    Optional<MergeEffect> obstacleToRestoring(Merge merge) {
        boolean latest =
                exists(
                        "select from registry.absorbed where merge = :merge and bearer = :kept and joined = :kept",
                        merge);
        if (!latest) {
            return Optional.of(MergeEffect.forbids("merged-again"));
        }
        boolean seen =
                exists(
                        LINE
                                + """
                                select from registry.sighting s
                                where s.worker = :kept and s.withdrawn_at is null
                                  and s.came_from in (select worker from line)
                                """,
                        merge);
        boolean everSeen =
                exists(
                        LINE
                                + "select from registry.sighting s where s.worker = :kept and s.came_from in (select worker from line)",
                        merge);
        return everSeen && !seen
                ? Optional.of(MergeEffect.forbids("nothing-left-of-it"))
                : Optional.empty();
    }

    /** Puts the record back as it was, and under it what came from it. */
    void restore(Merge merge) {
        about(
                """
                insert into registry.worker
                select (jsonb_populate_record(null::registry.worker, a.record)).* from registry.absorbed a
                where a.merge = :merge
                """,
                merge);
        for (String table : List.of("registry.sighting", "registry.decile")) {
            about(MOVE_BACK.formatted(table), merge);
        }
        about(
                LINE
                        + """
                        update registry.absorbed a set bearer = :absorbed
                        where a.worker in (select worker from line) and a.worker <> :absorbed
                        """,
                merge);
        about("delete from registry.absorbed where merge = :merge", merge);
    }

    /** Of each field what the latest standing sighting says. */
    void recompute(Instant at, UUID... workers) {
        jdbc.sql(SightingSql.RECOMPUTE)
                .param("workers", workers)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private boolean exists(String sql, Merge merge) {
        return jdbc.sql(sql + " limit 1")
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    private void about(String sql, Merge merge) {
        jdbc.sql(sql)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .update();
    }
}
