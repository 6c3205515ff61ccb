package id.payung.runs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.payung.access.Accounts;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Performs runs on the scheduler's threads: finds the job, acts as its starter, keeps the books.
 */
@Configuration(proxyBeanMethods = false)
class Performing {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("run");

    private static final Logger LOG = LoggerFactory.getLogger(Performing.class);
    private static final int FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    OneTimeTask<Void> performRun(RunLog runs, Accounts accounts, ObjectProvider<List<Job>> jobs) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute(
                        (instance, _) ->
                                perform(
                                        UUID.fromString(instance.getId()),
                                        runs,
                                        accounts,
                                        byKind(jobs)));
    }

    private static Map<String, Job> byKind(ObjectProvider<List<Job>> jobs) {
        return jobs.getIfAvailable(List::of).stream()
                .collect(Collectors.toMap(Job::kind, Function.identity()));
    }

    private static void perform(UUID id, RunLog runs, Accounts accounts, Map<String, Job> jobs) {
        Run run = runs.begin(id).orElse(null);
        if (run == null) {
            return;
        }
        Actor actor = accounts.actor(run.account()).orElse(null);
        Job job = jobs.get(run.kind());
        if (actor == null || job == null) {
            runs.fail(id, actor == null ? "account-closed" : "unknown-kind");
            return;
        }
        attempt(run, actor, job, runs);
    }

    private static void attempt(Run run, Actor actor, Job job, RunLog runs) {
        try {
            Acting.as(
                    actor,
                    () -> {
                        job.perform(run, runs.progress(run.id()));
                        return run;
                    });
            runs.finish(run.id());
        } catch (Progress.Cancelled cancelled) {
            LOG.info("run {} was cancelled", run.id());
        } catch (Exception | Error e) {
            LOG.error("run {} ({}) failed in attempt {}", run.id(), run.kind(), run.attempt(), e);
            if (runs.stumbled(run.id()) >= FAILURES) {
                runs.fail(run.id(), "broken");
                return;
            }
            throw new IllegalStateException("run " + run.id() + " failed", e);
        }
    }
}
