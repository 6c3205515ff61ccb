package id.payung.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Parameter files that somebody laid into {@code parameters/} of the data directory, in the tree of
 * the release's own. They do nothing until they are proposed and approved.
 */
@Component
class CorrectionFiles {
    private static final Pattern PATH = Pattern.compile("[a-z_]+/[a-z0-9_]+");
    private static final String ENDING = ".yaml";
    private static final long MOST_BYTES = 256 * 1024;

    private final Path root;

    CorrectionFiles(@Value("${payung.data}") Path data) {
        root = data.resolve("parameters");
    }

    Path root() {
        return root;
    }

    /** Texts by parameter path; what is no parameter file is passed over. */
    SequencedMap<String, String> read() {
        var files = new TreeMap<String, String>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> found = Files.find(root, 2, (_, at) -> at.isRegularFile())) {
            for (Path file : found.toList()) {
                String name = root.relativize(file).toString();
                String path = name.replace(ENDING, "");
                if (name.endsWith(ENDING)
                        && PATH.matcher(path).matches()
                        && Files.size(file) <= MOST_BYTES) {
                    // Bytes that are no UTF-8 become marks the loader refuses by line.
                    files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
