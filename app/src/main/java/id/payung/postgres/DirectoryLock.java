package id.payung.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claim of one process on one data directory. The kernel lets it go when the process ends, even
 * by kill -9, so no stale lock ever has to be cleared by hand.
 *
 * <p>POSIX drops every lock a process has on a file as soon as that process closes any handle on
 * it. A second attempt inside one process must therefore not open the file at all: {@link #HELD}
 * answers it.
 */
public final class DirectoryLock implements Locking, AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final DataDirectory directory;
    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(DataDirectory directory, Path file, FileChannel channel) {
        this.directory = directory;
        this.file = file;
        this.channel = channel;
    }

    static Locking take(DataDirectory directory) throws IOException {
        Path file = directory.path().toRealPath().resolve("payung.lock");
        long self = ProcessHandle.current().pid();
        if (!HELD.add(file)) {
            return new DatabaseRefused.DirectoryInUse(directory.path(), self);
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = open(file);
            lock = channel.tryLock();
            if (lock == null) {
                return new DatabaseRefused.DirectoryInUse(directory.path(), holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(self).getBytes(StandardCharsets.US_ASCII)));
            return new DirectoryLock(directory, file, channel);
        } finally {
            if (lock == null) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file);
            }
        }
    }

    /** The directory this process may use until it closes the claim. */
    public DataDirectory directory() {
        return directory;
    }

    /** Gives the directory back; a second call does nothing. */
    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                channel.close();
                HELD.remove(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                OwnerOnly.FILE);
    }

    private static long holder(FileChannel channel) throws IOException {
        ByteBuffer digits = ByteBuffer.allocate(20);
        channel.read(digits, 0);
        String pid = StandardCharsets.US_ASCII.decode(digits.flip()).toString();
        return pid.matches("\\d{1,18}") ? Long.parseLong(pid) : 0;
    }
}
