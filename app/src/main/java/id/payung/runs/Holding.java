package id.payung.runs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holds runs back while something more urgent has the machine. They wait in their order and begin
 * afterwards; those at work go on.
 */
@Component
public class Holding {
    private final ObjectProvider<Scheduler> schedulers;

    Holding(ObjectProvider<Scheduler> schedulers) {
        this.schedulers = schedulers;
    }

    /** What is done while no run begins. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void perform() throws E;
    }

    /** Runs begin again when the work has ended, also where it failed. */
    public <E extends Exception> void whileHeld(Work<E> work) throws E {
        schedulers.forEach(Scheduler::pause);
        try {
            work.perform();
        } finally {
            schedulers.forEach(Scheduler::resume);
        }
    }
}
