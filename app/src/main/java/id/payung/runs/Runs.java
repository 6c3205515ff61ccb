package id.payung.runs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.payung.shared.Acting;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
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
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts long jobs and tells how they stand. A run begins only if the transaction that asks for it
 * commits.
 */
@Component
@Transactional
public class Runs {
    private static final String SELECT =
            """
            select id, kind, subject, title, account, territory, state, step, done, total, attempt, problem,
                   created_at, started_at, finished_at
            from runs.run
            """;

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Runs(JdbcClient jdbc, @Lazy SchedulerClient scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public Run start(String kind, UUID subject, String title, TerritoryCode territory) {
        UUID id = RecordId.next();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into runs.run (id, kind, subject, title, account, territory, state, created_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', ?)
                        """)
                .params(
                        id,
                        kind,
                        subject,
                        title,
                        Acting.required().account(),
                        territory.value(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        scheduler.scheduleIfNotExists(
                Performing.TASK.instance(id.toString()).scheduledTo(Instant.now()));
        return find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Run> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> run(row)).optional();
    }

    /** The newest run of this kind for the subject. */
    @Transactional(readOnly = true)
    public Optional<Run> latest(String kind, UUID subject) {
        return jdbc.sql(SELECT + "where kind = ? and subject = ? order by id desc limit 1")
                .params(kind, subject)
                .query((row, _) -> run(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Run> recent(int limit) {
        return jdbc.sql(SELECT + "order by id desc limit ?")
                .param(limit)
                .query((row, _) -> run(row))
                .list();
    }

    /** Asks one's own run to stop at its next step; a finished run stays as it is. */
    public boolean cancel(UUID id) {
        return jdbc.sql(
                                "update runs.run set state = 'CANCELLED', finished_at = ? where id = ? and account = ? and state in ('WAITING', 'RUNNING')")
                        .params(
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                                id,
                                Acting.required().account())
                        .update()
                == 1;
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("title"),
                row.getObject("account", UUID.class),
                new TerritoryCode(row.getString("territory")),
                Run.State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("attempt"),
                row.getString("problem"),
                instant(row, "created_at").orElseThrow(),
                instant(row, "started_at").orElse(null),
                instant(row, "finished_at").orElse(null));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
