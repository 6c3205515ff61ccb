package id.payung.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The PostgreSQL processes at work in one cluster directory, known by where they stand: each has
 * the cluster as its working directory. A process id alone proves nothing, it may have been given
 * to somebody else since.
 */
record ServerProcesses(Path cluster) {

    private static final Path PROC = Path.of("/proc");
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** The first line of {@code postmaster.pid}; the eighth is what the server says of itself. */
    private static final int STATUS_LINE = 7;

    /** The server of this cluster, when it runs. */
    Optional<Long> server() throws IOException {
        return recordedPid().filter(this::worksHere);
    }

    /** Whether this very process has said that it takes connections. */
    boolean isReady() throws IOException {
        List<String> lines = pidFile();
        return lines.size() > STATUS_LINE
                && lines.get(STATUS_LINE).startsWith("ready")
                && server().isPresent();
    }

    /**
     * Ends whatever a killed application left running here, so that the cluster may be started
     * again. Committed rows are safe at each degree of force.
     *
     * @return whether nothing runs here any more
     */
    boolean reap() throws IOException, InterruptedException {
        if (pidFile().isEmpty()) {
            return true;
        }
        stopServer();
        if (!endWithin(Duration.ofSeconds(30))) {
            signal("QUIT", all());
        }
        if (!endWithin(Duration.ofSeconds(5))) {
            signal("KILL", all());
        }
        boolean gone = endWithin(Duration.ofSeconds(5));
        if (gone) {
            forgetReusedPid();
        }
        return gone;
    }

    /** Disconnects clients, rolls their open transactions back, writes a checkpoint, ends. */
    void stopServer() throws IOException, InterruptedException {
        signal("INT", server().stream().toList());
    }

    private boolean endWithin(Duration patience) throws IOException, InterruptedException {
        long glances = patience.dividedBy(GLANCE);
        while (!all().isEmpty() && glances-- > 0) {
            Thread.sleep(GLANCE);
        }
        return all().isEmpty();
    }

    /** PostgreSQL takes any living process of that number for its server and would not start. */
    private void forgetReusedPid() throws IOException {
        if (recordedPid().flatMap(ProcessHandle::of).isPresent()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private Optional<Long> recordedPid() throws IOException {
        return pidFile().stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst();
    }

    private List<Long> all() throws IOException {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .map(process -> process.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(this::worksHere)
                    .toList();
        }
    }

    /** Somebody's shell may stand in the directory too, hence the look at the program. */
    private boolean worksHere(long pid) {
        Path process = PROC.resolve(Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath())
                    && Files.readSymbolicLink(process.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private List<String> pidFile() throws IOException {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }

    private static void signal(String name, List<Long> pids) throws InterruptedException {
        for (long pid : pids) {
            Command.run(List.of("sh", "-c", "kill -" + name + " " + pid));
        }
    }
}
