package id.payung;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files of this repository, as they lie on the developer's disk. */
final class Repository {
    /** The directory with the wrapper in it, above the module in which Maven runs the tests. */
    static final Path ROOT = root();

    private static final List<String> MODULES =
            List.of("rules", "linkage", "population", "app", "bench");

    private static final Set<String> NOT_WRITTEN = Set.of("target", ".git", ".idea", ".vscode");

    private Repository() {}

    /** Everything a person wrote: sources, resources, documents and scripts, not what was built. */
    static List<Path> written() {
        List<Path> written = new ArrayList<>();
        try {
            Files.walkFileTree(
                    ROOT,
                    new SimpleFileVisitor<>() {
                        // Never entered: databases of tests come and go in there meanwhile.
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path directory, BasicFileAttributes attributes) {
                            return NOT_WRITTEN.contains(
                                            ROOT.relativize(directory).getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                written.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.stream().sorted().toList();
    }

    static List<Path> javaSources() {
        return written().stream().filter(path -> path.toString().endsWith(".java")).toList();
    }

    static List<Path> mainSources() {
        return javaSources().stream()
                .filter(
                        path ->
                                MODULES.stream()
                                        .anyMatch(
                                                module ->
                                                        path.startsWith(
                                                                ROOT.resolve(
                                                                        module
                                                                                + "/src/main/java"))))
                .toList();
    }

    static List<Path> testSources() {
        return javaSources().stream()
                .filter(path -> path.toString().contains("/src/test/java/"))
                .toList();
    }

    static String text(Path path) {
        try {
            // Sample lists come in every character set; what is searched for is plain ASCII.
            Charset charset = path.toString().endsWith(".csv") ? ISO_8859_1 : UTF_8;
            return Files.readString(path, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    static String name(Path path) {
        return ROOT.relativize(path).toString();
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = Objects.requireNonNull(directory.getParent(), "not inside the repository");
        }
        return directory;
    }
}
