package id.payung.runs;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import id.payung.access.Accounts;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at a run. It succeeds, is cancelled, fails (three times, then the run has failed), or
 * ends because Payung closes: whatever breaks then, an interrupted wait or a connection that has
 * gone, is nobody's fault, is not counted, and the next start goes on.
 */
record Attempt(RunLog runs, Accounts accounts, Map<String, Job> jobs, SchedulerState scheduler) {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final int FAILURES = 3;

    /** What becomes of the task that asked for the run. */
    CompletionHandler<Void> at(UUID id) {
        try {
            runs.begin(id).ifPresent(this::perform);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (RuntimeException e) {
            if (!scheduler.isShuttingDown()) {
                throw e;
            }
            LOG.info("run {} goes on at the next start", id);
            return Attempt::leave;
        }
    }

    /** Due at once; where even that comes too late, the next start finds it as after a kill. */
    private static void leave(ExecutionComplete now, ExecutionOperations<Void> task) {
        try {
            task.reschedule(now, now.getTimeDone());
        } catch (RuntimeException e) {
            LOG.info("task {} is left as it is", now.getExecution().getId());
        }
    }

    private void perform(Run run) {
        Actor actor = accounts.actor(run.account()).orElse(null);
        Job job = jobs.get(run.kind());
        if (actor == null || job == null) {
            runs.fail(run.id(), actor == null ? "account-closed" : "unknown-kind");
            return;
        }
        try {
            Acting.as(
                    actor,
                    () -> {
                        job.perform(run, runs.progress(run.id(), scheduler));
                        return run;
                    });
            runs.finish(run.id());
        } catch (Progress.Cancelled cancelled) {
            LOG.info("run {} was cancelled", run.id());
        } catch (Exception | Error e) {
            failed(run, e);
        }
    }

    private void failed(Run run, Throwable why) {
        if (!scheduler.isShuttingDown()) {
            LOG.error("run {} ({}) failed in attempt {}", run.id(), run.kind(), run.attempt(), why);
            if (runs.stumbled(run.id()) >= FAILURES) {
                runs.fail(run.id(), "broken");
                return;
            }
        }
        throw new IllegalStateException("run " + run.id() + " failed", why);
    }
}
