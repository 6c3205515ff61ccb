package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A living Kabupaten Bogor of invented people, to look at, learn and show. */
@Command(name = "demo")
final class DemoCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private WebOption web = new WebOption();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--people", paramLabel = "N")
    private int people = 20_000;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate date;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (people < 0) {
            terminal.complain(terminal.say("population.negative", people));
            return Exit.WRONG_USAGE;
        }
        DataDirectory directory = data.demoDirectory(terminal);
        DemoMark mark = DemoMark.in(directory);
        if (!mark.isDemo() && DemoMark.holdsData(directory)) {
            terminal.complain(terminal.say("demo.is-real", directory.path()));
            return Exit.REFUSED;
        }
        DemoMark.Seeded wanted =
                new DemoMark.Seeded(people, seed, Optional.ofNullable(date).or(mark::date));
        return new Serving(terminal, json())
                .until(directory, Setting.demo(web, wanted), new DemoWelcome(terminal, wanted));
    }
}
