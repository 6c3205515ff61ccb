package id.payung.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * PostgreSQL as a part of the application: nothing to install, its files in the data directory, its
 * life no longer than the application's. The server listens on this machine only.
 *
 * <p>However the application ends, the server ends with it: a small shell between the two holds a
 * pipe from the application and asks the server to stop once that pipe closes. A server that even
 * so was left behind (the shell was killed too) is ended by the next start in the same directory.
 */
public final class EmbeddedPostgres implements Starting, AutoCloseable {

    private final Watchdog watchdog;
    private final ServerProcesses processes;
    private final PostgresUrl superuser;
    private volatile boolean isClosing;

    private EmbeddedPostgres(Watchdog watchdog, ServerProcesses processes, PostgresUrl superuser) {
        this.watchdog = watchdog;
        this.processes = processes;
        this.superuser = superuser;
    }

    /**
     * Starts the server of the claimed directory, making its cluster on first use, and waits until
     * it takes connections, recovery after a crash included.
     */
    public static Starting start(DirectoryLock claim, Durability durability) {
        return start(claim.directory(), durability, UserHome.cache());
    }

    static Starting start(DataDirectory directory, Durability durability, Path cache) {
        String platform = PostgresBinaries.platform();
        if (!PostgresBinaries.arePackedFor(platform)) {
            return new DatabaseRefused.NoBinaries(platform);
        }
        try {
            var prefix = RootEscape.prefix();
            if (prefix.isEmpty()) {
                return new DatabaseRefused.RootForbidden();
            }
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(cache, platform);
            return start(new Cluster(directory, binaries, prefix.get()), durability);
        } catch (IOException failure) {
            return DatabaseRefused.DirectoryUnusable.because(cache, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting PostgreSQL", stop);
        }
    }

    private static Starting start(Cluster cluster, Durability durability)
            throws InterruptedException {
        DataDirectory directory = cluster.directory();
        try {
            Optional<DatabaseRefused> refused = cluster.prepare(durability);
            if (refused.isPresent()) {
                return refused.get();
            }
            var processes = new ServerProcesses(directory.cluster());
            if (!processes.reap()) {
                return new DatabaseRefused.DidNotStart(
                        "server lama tidak berhenti", directory.logs());
            }
            OwnerOnly.directory(directory.logs());
            Watchdog watchdog = Watchdog.start(cluster, durability);
            boolean ready = watchdog.awaitReady(processes);
            for (int again = 0; !ready && again < 3 && watchdog.lostItsPort(); again++) {
                watchdog = Watchdog.start(cluster, durability);
                ready = watchdog.awaitReady(processes);
            }
            if (!ready) {
                return new DatabaseRefused.DidNotStart(watchdog.lastWords(), directory.logs());
            }
            PostgresUrl superuser =
                    PostgresUrl.local(
                            watchdog.port(), "postgres", Cluster.SUPERUSER, cluster.password());
            return new EmbeddedPostgres(watchdog, processes, superuser);
        } catch (IOException failure) {
            return DatabaseRefused.DirectoryUnusable.because(directory.path(), failure);
        }
    }

    /** Whether a server for this operating system and processor came with the application. */
    public static boolean isPackedForThisMachine() {
        return PostgresBinaries.arePackedFor(PostgresBinaries.platform());
    }

    /**
     * The maintenance database entered as the user who may do everything, past row-level security
     * too: for making roles and databases only.
     */
    public PostgresUrl superuser() {
        return superuser;
    }

    /** False once the server has gone, whoever ended it. */
    public boolean isRunning() {
        return watchdog.isAlive();
    }

    /** Does that, on a thread of its own, should the server end before it was told to. */
    public void onCollapse(Runnable remedy) {
        var _ =
                watchdog.ended()
                        .thenRun(
                                () -> {
                                    if (!isClosing) {
                                        remedy.run();
                                    }
                                });
    }

    /**
     * Stops the server: clients are disconnected, open transactions rolled back, a checkpoint
     * written. A second call does nothing. The claim on the directory is its owner's to give back.
     */
    @Override
    public void close() {
        isClosing = true;
        try {
            watchdog.stop();
            processes.stopServer();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
