package id.payung.cli;

import id.payung.access.Sessions;
import id.payung.shared.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a list as its page shows it: the address says which list, how narrowed and how sorted. */
@Command(name = "export")
final class ExportCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;
    private final Reach reach;

    @Mixin private DataOption data = new DataOption();
    @Mixin private ActorOption actor = new ActorOption();

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "payung.export.address")
    private String address = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    ExportCommand(Terminal terminal, Reach reach) {
        this.terminal = terminal;
        this.reach = reach;
    }

    @Override
    public Integer call() throws Exception {
        Optional<SavedList> list = SavedList.of(address, out);
        if (list.isEmpty()) {
            terminal.complain(terminal.say("export.no-address", address, out));
            return Exit.WRONG_USAGE;
        }
        Path file = terminal.resolve(out);
        if (Files.exists(file)) {
            terminal.complain(terminal.say("export.exists", file));
            return Exit.REFUSED;
        }
        return reach.visitPages(
                data.directory(terminal), house -> save(house, list.orElseThrow(), file));
    }

    private int save(House house, SavedList list, Path file) throws Exception {
        Optional<Actor> acting = actor.actor(house);
        if (acting.isEmpty()) {
            terminal.complain(terminal.say("account.unknown", actor.username()));
            return Exit.REFUSED;
        }
        if (!asked(house, acting.get(), list, file)) {
            terminal.complain(terminal.say("export.no-list", address));
            return Exit.REFUSED;
        }
        if (json()) {
            terminal.json(Map.of("file", file.toString()));
        } else {
            terminal.tell("export.saved", file);
        }
        return Exit.DONE;
    }

    private static boolean asked(House house, Actor reader, SavedList list, Path file)
            throws IOException, InterruptedException {
        Sessions sessions = house.room(Sessions.class);
        String secret = sessions.openAtTerminal(reader.account());
        try {
            return list.save(
                    "http://127.0.0.1:" + house.port(), Sessions.COOKIE + "=" + secret, file);
        } finally {
            sessions.close(secret);
        }
    }
}
