package id.payung.cli;

import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Rupiah;
import java.util.UUID;

/** Waits for a run to end, with a progress bar for whoever watches. */
record RunWatch(House house, Terminal terminal) {
    private static final int EVERY_MILLIS = 100;
    private static final int WIDTH = 30;

    Run.State await(UUID id) throws InterruptedException {
        Runs runs = house.room(Runs.class);
        Run run = runs.find(id).orElseThrow();
        while (!run.state().isFinal()) {
            show(run);
            Thread.sleep(EVERY_MILLIS);
            run = runs.find(id).orElseThrow();
        }
        if (terminal.isInteractive()) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 40) + "\r");
            terminal.err().flush();
        }
        return run.state();
    }

    private void show(Run run) {
        if (terminal.isInteractive()) {
            int filled = run.percent() * WIDTH / 100;
            terminal.err()
                    .printf(
                            "\r%s%s %3d %%  %s / %s",
                            "█".repeat(filled),
                            "░".repeat(WIDTH - filled),
                            run.percent(),
                            Rupiah.number(run.done()),
                            Rupiah.number(run.total()));
            terminal.err().flush();
        }
    }
}
