package id.payung.testing;

import id.payung.runs.Job;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A job of two steps that can be told to fall over or to wait between them. */
public class CountingJob implements Job {
    public final List<Actor> actors = new CopyOnWriteArrayList<>();
    public volatile int failures;
    public volatile CountDownLatch may = new CountDownLatch(0);

    /** Whether it goes on to its end without looking up. */
    public volatile boolean deaf;

    @Override
    public String kind() {
        return "test.count";
    }

    @Override
    public void perform(Run run, Progress progress) throws Exception {
        actors.add(Acting.required());
        if (run.attempt() <= failures) {
            throw new IllegalStateException("fell over");
        }
        progress.step("first", 10);
        may.await();
        if (deaf) {
            return;
        }
        progress.step("second", 10);
        progress.reached(10);
    }
}
