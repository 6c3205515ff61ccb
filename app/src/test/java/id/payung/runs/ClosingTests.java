package id.payung.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import id.payung.shared.Acting;
import id.payung.testing.CountingJob;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Payung is told to close while a run is at work: here a scheduler of the same task on the same
 * books, while the tests' own one is held back; it is the next start.
 */
@PayungTest
@ExtendWith(OutputCaptureExtension.class)
class ClosingTests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired Runs runs;
    @Autowired Holding holding;
    @Autowired StoryWorld world;
    @Autowired CountingJob counting;
    @Autowired CustomTask<Void> performRun;
    @Autowired DataSource database;

    @BeforeEach
    void waiting() {
        counting.failures = 0;
        counting.deaf = false;
        counting.may = new CountDownLatch(1);
    }

    private Scheduler opened(Duration patience) {
        Scheduler scheduler =
                Scheduler.create(database, performRun)
                        .tableName("runs.scheduled_task")
                        .threads(1)
                        .pollingInterval(Duration.ofMillis(20))
                        .shutdownMaxWait(patience)
                        .build();
        scheduler.start();
        return scheduler;
    }

    private Run run(UUID id) {
        return Acting.as(world.siti(), () -> runs.find(id).orElseThrow());
    }

    /** A run that is in its first step when everything is told to end. */
    private UUID closedAtWork(Runnable meanwhile, Duration patience) {
        UUID id =
                Acting.as(
                                world.siti(),
                                () ->
                                        runs.start(
                                                "test.count",
                                                UUID.randomUUID(),
                                                "Menghitung",
                                                StoryWorld.SINGAJAYA))
                        .id();
        Scheduler scheduler = opened(patience);
        await().atMost(PATIENCE).until(() -> run(id).step().equals("first"));
        CompletableFuture<Void> closing = CompletableFuture.runAsync(scheduler::stop);
        await().atMost(PATIENCE).until(() -> scheduler.getSchedulerState().isShuttingDown());
        meanwhile.run();
        closing.join();
        return id;
    }

    private void isQuietAndGoesOn(Runnable meanwhile, Duration patience, CapturedOutput said) {
        UUID[] id = new UUID[1];
        holding.whileHeld(() -> id[0] = closedAtWork(meanwhile, patience));
        assertThat(said.getAll()).doesNotContain("Exception", "failed in attempt", "\tat ");
        counting.may.countDown();
        await().atMost(PATIENCE).until(() -> run(id[0]).state() == Run.State.DONE);
        assertThat(run(id[0]).attempt()).isEqualTo(2);
        assertThat(Past.count("runs.run where failures > 0")).isZero();
    }

    @Test
    void aRunThatComesToItsNextStepStopsThereAndTheNextStartGoesOn(CapturedOutput said) {
        isQuietAndGoesOn(() -> counting.may.countDown(), PATIENCE, said);
    }

    @Test
    void whatIsInterruptedBecauseItTakesTooLongIsNobodysFaultAndSaysNothing(CapturedOutput said) {
        isQuietAndGoesOn(() -> {}, Duration.ofMillis(100), said);
    }
}
