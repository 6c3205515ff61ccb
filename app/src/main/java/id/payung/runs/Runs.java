package id.payung.runs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
    private static final String WHERE = "where (:state::text is null or state = :state)";
    private static final String FILTER = "from runs.run " + WHERE;
    private static final ListOrder ORDER =
            ListOrder.of("id")
                    .newestFirst()
                    .or("pekerjaan", "kind")
                    .or("judul", "title")
                    .or("keadaan", "state")
                    .or("mulai", "created_at");

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final AuditTrail audit;
    private final Clock clock;

    Runs(JdbcClient jdbc, @Lazy SchedulerClient scheduler, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.audit = audit;
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

    /** Those in the state, or all; the newest first, or in the order asked for. */
    @Transactional(readOnly = true)
    public Page<Run> list(Run.@Nullable State state, Position position, int size) {
        return Page.of(
                asked(state, position, "limit " + (size + 1)).query((row, _) -> run(row)).list(),
                size,
                Run::id);
    }

    @Transactional(readOnly = true)
    public long count(Run.@Nullable State state) {
        return jdbc.sql("select count(*) " + FILTER)
                .param("state", state == null ? null : state.name())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Hands over all of them in the same order; an audited export. */
    public void export(Run.@Nullable State state, Position position, Consumer<Run> to) {
        long rows =
                ListOrder.each(asked(state, position.beginning(), ""), (row, _) -> run(row), to);
        Actor actor = Acting.required();
        audit.record(
                "runs.exported",
                "territory",
                actor.account(),
                actor.territories().getFirst(),
                Map.of("rows", rows));
    }

    private StatementSpec asked(Run.@Nullable State state, Position position, String limit) {
        return jdbc.sql(SELECT + WHERE + ORDER.sql(position, FILTER) + limit)
                .param("state", state == null ? null : state.name());
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
