package id.payung.cli;

import id.payung.intake.ListingKinds;
import id.payung.intake.SentFile;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a list of people row by row, and takes its good rows into the register when asked to. */
@Command(name = "intake")
final class IntakeCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;
    private final Reach reach;

    @Mixin private DataOption data = new DataOption();
    @Mixin private ActorOption actor = new ActorOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "payung.intake.file")
    private Path file = Path.of("");

    @Option(names = "--office", required = true, paramLabel = "CODE")
    private String office = "";

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = ListingKinds.PROPOSALS;

    @Option(names = "--tell", paramLabel = "COLUMN=VALUE")
    private Map<String, String> told = new TreeMap<>();

    @Option(names = "--accept")
    private boolean accept;

    IntakeCommand(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.reach = reach;
    }

    @Override
    public Integer call() throws Exception {
        Path found = terminal.resolve(file);
        if (!java.nio.file.Files.isReadable(found) || java.nio.file.Files.isDirectory(found)) {
            terminal.complain(terminal.say("intake.no-file", found));
            return Exit.REFUSED;
        }
        return reach.visit(data.directory(terminal), house -> take(house, found));
    }

    private int take(House house, Path found) throws Exception {
        Optional<Actor> acting = actor.actor(house);
        if (acting.isEmpty()) {
            terminal.complain(terminal.say("account.unknown", actor.username()));
            return Exit.REFUSED;
        }
        IntakeSession session = new IntakeSession(house, terminal, json());
        return Acting.as(
                acting.get(),
                () ->
                        session.take(
                                found,
                                new SentFile(kind, String.valueOf(found.getFileName()), told),
                                office,
                                accept));
    }
}
