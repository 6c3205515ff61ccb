package id.payung.runs;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks for the day's work before offices open; what one owner breaks keeps no other from his. */
@Configuration(proxyBeanMethods = false)
class EachMorning {
    private static final Logger LOG = LoggerFactory.getLogger(EachMorning.class);
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("each-morning");
    private static final LocalTime EARLY = LocalTime.of(4, 30);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Bean
    RecurringTask<Void> askForTheDaysWork(ObjectProvider<List<DailyWork>> works, Clock clock) {
        return Tasks.recurring(TASK, Schedules.daily(JAKARTA, EARLY))
                .execute(
                        (_, context) ->
                                ask(
                                        works.getIfAvailable(List::of),
                                        LocalDate.now(clock),
                                        context.getSchedulerState()));
    }

    /** What Payung's closing keeps from being done is done the next morning. */
    private static void ask(List<DailyWork> works, LocalDate today, SchedulerState scheduler) {
        for (DailyWork work : works) {
            if (scheduler.isShuttingDown()) {
                return;
            }
            try {
                Acting.run(Actor.system(), () -> work.on(today));
            } catch (RuntimeException e) {
                if (scheduler.isShuttingDown()) {
                    return;
                }
                LOG.error("{} failed on {}", work.getClass().getSimpleName(), today, e);
            }
        }
    }
}
