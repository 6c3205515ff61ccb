package id.payung.runs;

import com.github.kagkarlsson.scheduler.SchedulerState;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a run's books in transactions of their own: progress is seen while the job's transaction is
 * still open, and is not lost with it.
 */
@Component
class RunLog {
    private static final long EVERY_NANOS = 200_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Runs runs;
    private final Clock clock;

    RunLog(JdbcClient jdbc, PlatformTransactionManager transactions, Runs runs, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.runs = runs;
        this.clock = clock;
    }

    /** Marks the run as running; empty when it is already over. */
    Optional<Run> begin(UUID id) {
        return inOwnTransaction(
                () -> {
                    int begun =
                            jdbc.sql(
                                            """
                                            update runs.run set state = 'RUNNING', attempt = attempt + 1,
                                                started_at = coalesce(started_at, ?)
                                            where id = ? and state in ('WAITING', 'RUNNING')
                                            """)
                                    .params(now(), id)
                                    .update();
                    return begun == 1 ? runs.find(id) : Optional.<Run>empty();
                });
    }

    /** Whoever cancelled too late is told that the work is done. */
    void finish(UUID id) {
        end(id, "DONE", "", "state in ('RUNNING', 'CANCELLED')");
    }

    void fail(UUID id, String problem) {
        end(id, "FAILED", problem, "state = 'RUNNING'");
    }

    /** How many attempts ended by a fault so far, this one included; a kill is nobody's fault. */
    int stumbled(UUID id) {
        return inOwnTransaction(
                () ->
                        jdbc.sql(
                                        "update runs.run set failures = failures + 1 where id = ? returning failures")
                                .param(id)
                                .query((row, _) -> row.getInt(1))
                                .single());
    }

    private void end(UUID id, String state, String problem, String from) {
        inOwnTransaction(
                () ->
                        jdbc.sql(
                                        """
                                        update runs.run set state = ?, problem = nullif(?, ''), finished_at = ?,
                                            done = case when ? = 'DONE' then total else done end
                                        where id = ? and %s
                                        """
                                                .formatted(from))
                                .params(state, problem, now(), state, id)
                                .update());
    }

    /** Of a run that ends between two steps once the scheduler is closing. */
    Progress progress(UUID id, SchedulerState scheduler) {
        return new Progress() {
            private long last;

            @Override
            public void step(String step, long total) {
                goOn();
                last = System.nanoTime();
                write(
                        "update runs.run set step = ?, total = ?, done = 0 where id = ? and state = 'RUNNING'",
                        step,
                        total);
            }

            @Override
            public void reached(long done) {
                goOn();
                if (System.nanoTime() - last > EVERY_NANOS) {
                    last = System.nanoTime();
                    write("update runs.run set done = ? where id = ? and state = 'RUNNING'", done);
                }
            }

            private void goOn() {
                if (scheduler.isShuttingDown()) {
                    throw new Closing();
                }
            }

            private void write(String sql, Object... values) {
                int written =
                        inOwnTransaction(() -> jdbc.sql(sql).params(values).param(id).update());
                if (written == 0) {
                    throw new Cancelled();
                }
            }
        };
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        return Acting.as(
                Actor.system(),
                () -> java.util.Objects.requireNonNull(apart.execute(_ -> work.get())));
    }
}
