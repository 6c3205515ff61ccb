package id.payung.law;

import id.payung.law.Correction.State;
import id.payung.shared.Actor;
import id.payung.tasks.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of corrections. */
@Component
@Transactional(readOnly = true)
class CorrectionRows {
    private static final String COLUMNS =
            """
             id, path, body, proposed_by, proposer, proposed_at, state, decider, decided_at
            from law.correction
            """;
    private static final String SELECT = "select" + COLUMNS;
    private static final String SELECT_LATEST = "select distinct on (path)" + COLUMNS;

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each path the correction approved last, in the order of approval. */
    List<Correction> inForce() {
        return jdbc.sql(
                        "select * from ("
                                + SELECT_LATEST
                                + """
                                where state = 'APPROVED' order by path, decided_at desc, id desc
                                ) latest order by decided_at, id
                                """)
                .query((row, _) -> correction(row))
                .list();
    }

    /** Proposals first, then what was decided, newest first. */
    List<Correction> list() {
        return jdbc.sql(
                        SELECT
                                + """
                                order by (state = 'PROPOSED') desc, coalesce(decided_at, proposed_at) desc
                                limit 200
                                """)
                .query((row, _) -> correction(row))
                .list();
    }

    Backlog proposals() {
        return jdbc.sql(
                        """
                        select count(*) as waiting, min(proposed_at) as oldest, null::date as due
                        from law.correction where state = 'PROPOSED'
                        """)
                .query((row, _) -> Backlog.read(row))
                .single();
    }

    Optional<Correction> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> correction(row))
                .optional();
    }

    /** False where a proposal for the path is waiting already. */
    @Transactional
    boolean propose(UUID id, String path, String body, Actor by) {
        return jdbc.sql(
                                """
                                insert into law.correction (id, path, body, proposed_by, proposer, proposed_at)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(id, path, body, by.account(), by.name(), now())
                        .update()
                == 1;
    }

    /** False where somebody decided in the meantime. */
    @Transactional
    boolean decide(UUID id, State state, Actor by) {
        return jdbc.sql(
                                """
                                update law.correction set state = ?, decided_by = ?, decider = ?, decided_at = ?
                                where id = ? and state = 'PROPOSED'
                                """)
                        .params(state.name(), by.account(), by.name(), now(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getString("body"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("decider"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return decided == null ? null : decided.toInstant();
    }
}
