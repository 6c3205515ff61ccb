package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an installation to its officers until it is told to stop. */
@Command(name = "serve")
final class ServeCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private WebOption web = new WebOption();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--new-link")
    private boolean newLink;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        DataDirectory directory = data.directory(terminal);
        if (DemoMark.in(directory).isDemo()) {
            terminal.complain(terminal.say("serve.is-demo", directory.path()));
            return Exit.REFUSED;
        }
        return new Serving(terminal, json())
                .until(directory, Setting.serving(web), new FirstAdministrator(terminal, newLink));
    }
}
