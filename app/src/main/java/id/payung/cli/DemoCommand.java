package id.payung.cli;

import id.payung.demo.DemoScale;
import id.payung.postgres.DataDirectory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A living Kabupaten Bogor of invented people, to look at, learn and show. */
@Command(name = "demo")
final class DemoCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private WebOption web = new WebOption();
    @Mixin private DataOption data = new DataOption();

    @ArgGroup private Size size = new Size();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate date;

    /** So many people, or all of Kabupaten Bogor. */
    private static final class Size {
        @Option(names = "--people", paramLabel = "N")
        private int people = 20_000;

        @Option(names = "--full-size")
        private boolean full;

        private DemoScale scale() {
            return full ? DemoScale.ofBogor() : DemoScale.of(people);
        }
    }

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (size.people < 0) {
            terminal.complain(terminal.say("population.negative", size.people));
            return Exit.WRONG_USAGE;
        }
        DataDirectory directory = data.demoDirectory(terminal);
        DemoMark mark = DemoMark.in(directory);
        if (!mark.isDemo() && DemoMark.holdsData(directory)) {
            terminal.complain(terminal.say("demo.is-real", directory.path()));
            return Exit.REFUSED;
        }
        DemoMark.Seeded wanted =
                new DemoMark.Seeded(size.scale(), seed, Optional.ofNullable(date).or(mark::date));
        return new Serving(terminal, json())
                .until(directory, Setting.demo(web, wanted), new DemoWelcome(terminal, wanted));
    }
}
