package id.payung.cli;

import picocli.CommandLine.Option;

/** Where the pages are served; only this machine is listened to unless a host is named. */
class WebOption {
    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "HOST")
    private String host = "127.0.0.1";

    int port() {
        return port;
    }

    String host() {
        return host;
    }
}
