package id.payung.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL refuses to run as root. In a user name space of its own the same process sees itself
 * as nobody while the kernel still lets it own root's files, so nothing changes hands.
 */
final class RootEscape {

    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private RootEscape() {}

    /** The words to put before a PostgreSQL program; empty when root is not allowed the way out. */
    static Optional<List<String>> prefix() throws InterruptedException {
        if (!isRoot()) {
            return Optional.of(List.of());
        }
        return Command.run(List.of("unshare", "-U", "true")).succeeded()
                ? Optional.of(UNSHARE)
                : Optional.empty();
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
