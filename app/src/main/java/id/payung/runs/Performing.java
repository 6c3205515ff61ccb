package id.payung.runs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.payung.access.Accounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Performs runs on the scheduler's threads: finds the job, acts as its starter, keeps the books.
 */
@Configuration(proxyBeanMethods = false)
class Performing {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("run");

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    CustomTask<Void> performRun(RunLog runs, Accounts accounts, ObjectProvider<List<Job>> jobs) {
        return Tasks.custom(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute(
                        (instance, context) ->
                                new Attempt(
                                                runs,
                                                accounts,
                                                byKind(jobs),
                                                context.getSchedulerState())
                                        .at(UUID.fromString(instance.getId())));
    }

    private static Map<String, Job> byKind(ObjectProvider<List<Job>> jobs) {
        return jobs.getIfAvailable(List::of).stream()
                .collect(Collectors.toMap(Job::kind, Function.identity()));
    }
}
