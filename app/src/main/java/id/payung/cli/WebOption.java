package id.payung.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the pages are served; only this machine is listened to unless a host is named. */
class WebOption {
    private static final int LAST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int port = 8080;

    @Option(names = "--host", paramLabel = "HOST")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N")
    void serveAt(int wanted) {
        if (wanted < 0 || wanted > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(),
                    "no such port",
                    null,
                    command.findOption("--port"),
                    Integer.toString(wanted));
        }
        port = wanted;
    }

    int port() {
        return port;
    }

    String host() {
        return host;
    }
}
