package id.payung.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything one installation of Payung keeps on disk: the register, stored documents, keys and
 * secrets. Whoever can read it can read the register, so it belongs to one owner and one process.
 */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The directory used when the command line names none: {@code payung} under the user's data
     * home of the XDG base directory specification 0.8.
     */
    public static DataDirectory ofThisUser() {
        return ofUser(System.getenv());
    }

    static DataDirectory ofUser(Map<String, String> environment) {
        return new DataDirectory(
                UserHome.directory(environment, "XDG_DATA_HOME", ".local/share").resolve("payung"));
    }

    /** Where the embedded PostgreSQL keeps its cluster; absent with an external database. */
    public Path cluster() {
        return path.resolve("postgres");
    }

    /** Stored documents, encrypted, by id. */
    public Path files() {
        return path.resolve("files");
    }

    /** Keys that decrypt identity numbers: without them the register cannot be read. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Passwords this installation made for itself, each a file only its owner reads. */
    public Path secrets() {
        return path.resolve("secrets");
    }

    /** What the database server says, a week of it. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** The owner-only channel through which commands reach the process that serves this data. */
    public Path controlSocket() {
        return path.resolve("control.sock");
    }

    /**
     * Claims the directory for this process, creating it (0700) when it is not there. Refused by
     * name when another process holds it or the place cannot be written.
     */
    public Locking tryLock() {
        try {
            OwnerOnly.directory(path);
            return DirectoryLock.take(this);
        } catch (IOException failure) {
            return DatabaseRefused.DirectoryUnusable.because(path, failure);
        }
    }
}
