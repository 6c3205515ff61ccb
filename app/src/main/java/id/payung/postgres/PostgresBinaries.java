package id.payung.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs packed on the class path, unpacked once for a user and shared by all his
 * data directories. Two processes may unpack at once: each does so aside, the first to rename wins,
 * and a directory under the final name is always whole.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    /** As in the name of the packed artifact; the directory of the cache carries it. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = "18";
    private static final String ASIDE = "unpacking-";

    static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        return (system.startsWith("mac") ? "darwin" : system)
                + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> processor;
                };
    }

    static boolean arePackedFor(String platform) {
        return PostgresBinaries.class.getResource(archive(platform)) != null;
    }

    static PostgresBinaries unpackedIn(Path cache, String platform) throws IOException {
        Path home = cache.resolve("postgresql-" + VERSION + "-" + platform);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            clearLeftovers(cache);
            Path aside =
                    Files.createTempDirectory(cache, ASIDE + ProcessHandle.current().pid() + "-");
            unpack(archive(platform), aside);
            putInPlace(aside, home);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive(String platform) {
        return "/postgres-" + platform + ".txz";
    }

    private static void putInPlace(Path aside, Path home) throws IOException {
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            Tree.delete(aside);
            if (!Files.isDirectory(home)) {
                throw taken;
            }
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive);
                var tar = new TarArchiveInputStream(new XZInputStream(buffered(packed)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                place(tar, entry, target);
                entry = tar.getNextEntry();
            }
        }
    }

    private static InputStream buffered(@Nullable InputStream packed) throws IOException {
        if (packed == null) {
            throw new IOException("PostgreSQL is not on the class path");
        }
        return new BufferedInputStream(packed);
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Archive entry leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(OwnerOnly.parentOf(path));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            if (executable && !path.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + path);
            }
        }
    }

    /** An unpacking whose process was killed leaves its half behind. */
    static void clearLeftovers(Path cache) throws IOException {
        try (Stream<Path> children = Files.list(cache)) {
            for (Path child : children.toList()) {
                String[] name = child.getFileName().toString().split("-", 3);
                if (name.length == 3
                        && (name[0] + "-").equals(ASIDE)
                        && name[1].matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(name[1])).isEmpty()) {
                    Tree.delete(child);
                }
            }
        }
    }
}
