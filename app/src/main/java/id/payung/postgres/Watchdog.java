package id.payung.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The shell between the application and its server. Its standard input is a pipe from the
 * application: when the pipe closes, for whatever reason, it sends SIGINT (SIGTERM would wait for
 * clients). When the server ends first, so does the shell. Its session is its own, so that Ctrl-C
 * in a terminal reaches the application only.
 */
record Watchdog(Process shell, int port, Path said) {

    private static final String SCRIPT =
            """
            exec 3<&0 </dev/null
            "$@" 3<&- &
            server=$!
            (read -r _ <&3; kill -INT "$server") &
            watch=$!
            exec 3<&-
            wait "$server"
            code=$?
            kill "$watch" 2>/dev/null
            exit "$code"
            """;

    static Watchdog start(Cluster cluster, Durability durability) throws IOException {
        DataDirectory directory = cluster.directory();
        int port = freePort();
        List<String> words = new ArrayList<>(List.of("setsid", "sh", "-c", SCRIPT, "payung"));
        words.addAll(cluster.prefix());
        words.addAll(
                List.of(
                        cluster.binaries().program("postgres"),
                        "-D",
                        directory.cluster().toString(),
                        "-p",
                        Integer.toString(port)));
        words.addAll(ServerSettings.forThisMachine(directory.logs(), durability).words());
        Path said = directory.logs().resolve("start.log");
        Process shell =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        return new Watchdog(shell, port, said);
    }

    /** Waits as long as recovery takes; false once the server has given up. */
    boolean awaitReady(ServerProcesses processes) throws IOException, InterruptedException {
        while (!processes.isReady()) {
            if (shell.waitFor(20, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    CompletableFuture<Process> ended() {
        return shell.onExit();
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /** A checkpoint that takes longer goes on by itself; the next start waits for its end. */
    void stop() throws IOException, InterruptedException {
        shell.getOutputStream().close();
        shell.waitFor(1, TimeUnit.MINUTES);
    }

    /** Between choosing a port and using it, somebody else may have taken it. */
    boolean lostItsPort() {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !probe.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** The server's own reason for ending, from where it wrote last. */
    String lastWords() throws IOException {
        List<String> first = Files.readAllLines(said);
        boolean wentOnElsewhere =
                first.stream().anyMatch(line -> line.contains("logging collector"));
        List<String> lines = wentOnElsewhere ? Files.readAllLines(latestLog()) : first;
        return LastWords.in(lines) + " [" + shell.exitValue() + "]";
    }

    private Path latestLog() throws IOException {
        try (Stream<Path> logs = Files.list(OwnerOnly.parentOf(said))) {
            return logs.filter(log -> log.getFileName().toString().startsWith("postgres-"))
                    .max(Comparator.comparingLong(log -> log.toFile().lastModified()))
                    .orElse(said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
