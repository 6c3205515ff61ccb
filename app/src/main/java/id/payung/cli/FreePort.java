package id.payung.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks about a port before seconds are spent on opening the database behind it. */
final class FreePort {
    private FreePort() {}

    /** Any port may turn out busy a moment later; then the web server says so. */
    static boolean isFree(String host, int port) throws IOException {
        if (port <= 0) {
            return true;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
            return true;
        } catch (java.net.BindException busy) {
            return false;
        }
    }
}
