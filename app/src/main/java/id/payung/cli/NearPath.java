package id.payung.cli;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A socket's address may hold about a hundred bytes, a directory's name many more. A longer one is
 * reached through a link that lives as long as the connecting takes, in a directory of its own that
 * only this user can enter.
 */
record NearPath(Path path, boolean isBorrowed) implements AutoCloseable {
    private static final int LONGEST = 100;

    static NearPath to(Path socket) throws IOException {
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return new NearPath(socket, false);
        }
        Path directory = Files.createTempDirectory("payung");
        Path link =
                Files.createSymbolicLink(
                        directory.resolve("d"), Objects.requireNonNull(socket.getParent()));
        return new NearPath(link.resolve(socket.getFileName()), true);
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(path);
    }

    @Override
    public void close() throws IOException {
        if (isBorrowed) {
            Path link = Objects.requireNonNull(path.getParent());
            Files.delete(link);
            Files.delete(Objects.requireNonNull(link.getParent()));
        }
    }
}
