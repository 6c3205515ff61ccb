package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
class DataOption {
    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    DataDirectory directory(Terminal terminal) {
        return data == null
                ? DataDirectory.ofThisUser()
                : new DataDirectory(terminal.resolve(data));
    }

    /** The demo keeps apart from real data: its people are invented and its doors stand open. */
    DataDirectory demoDirectory(Terminal terminal) {
        Path usual = DataDirectory.ofThisUser().path();
        return data == null
                ? new DataDirectory(usual.resolveSibling("payung-demo"))
                : directory(terminal);
    }
}
