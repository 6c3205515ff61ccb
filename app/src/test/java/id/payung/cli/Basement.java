package id.payung.cli;

import id.payung.postgres.DataDirectory;
import id.payung.postgres.Database;
import id.payung.postgres.PostgresUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The database below a house, entered as its administrator while somebody else's process runs it.
 */
record Basement(DataDirectory directory) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Something to be seen in the database. */
    interface Sight<T> {
        Optional<T> in(Connection database) throws SQLException;
    }

    /** Looks every few milliseconds, from before the server runs until the sight is there. */
    <T> Optional<T> watch(Duration patience, Started process, Sight<T> sight) throws Exception {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            Optional<Connection> open = open();
            if (open.isPresent()) {
                try (Connection database = open.get()) {
                    return watch(end, database, sight);
                } catch (SQLException serverGone) {
                    // It may come again, and until the patience ends it is waited for.
                }
            }
            if (!process.runs() && !isRunning()) {
                return Optional.empty();
            }
            Thread.sleep(20);
        }
        return Optional.empty();
    }

    private static <T> Optional<T> watch(Instant end, Connection database, Sight<T> sight)
            throws SQLException, InterruptedException {
        Optional<T> seen = sight.in(database);
        while (seen.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(3);
            seen = sight.in(database);
        }
        return seen;
    }

    /** What stands in the database now; somebody must be running it. */
    <T> T look(Sight<T> sight) throws Exception {
        try (Connection database = open().orElseThrow()) {
            return sight.in(database).orElseThrow();
        }
    }

    private Optional<Connection> open() throws IOException {
        List<String> pid = pidFile();
        Path password = directory.secrets().resolve("postgres-password");
        if (pid.size() <= STATUS_LINE || !Files.exists(password)) {
            return Optional.empty();
        }
        var address =
                (PostgresUrl)
                        PostgresUrl.parse(
                                "postgresql://postgres@127.0.0.1:%s/%s"
                                        .formatted(pid.get(PORT_LINE).strip(), Database.NAME));
        try {
            return Optional.of(
                    DriverManager.getConnection(
                            address.jdbc(), address.user(), Files.readString(password).strip()));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    boolean isRunning() throws IOException {
        return !pidFile().isEmpty()
                && ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip())).isPresent();
    }

    private List<String> pidFile() throws IOException {
        Path file = directory.cluster().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
