package id.payung.rules.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The files this module carries, read through an {@code INDEX} in each tree.
 *
 * <p>A jar inside a jar cannot be listed portably; an index can, and a test keeps it true.
 */
public final class ResourceFiles {
    private static final String ENDING = ".yaml";

    private ResourceFiles() {}

    /** Text by path without the ending, in the order of the index. */
    public static SequencedMap<String, String> under(String tree) {
        var files = new LinkedHashMap<String, String>();
        for (var path : read(tree + "/INDEX").lines().toList()) {
            files.put(path, read(tree + "/" + path + ENDING));
        }
        return files;
    }

    private static String read(String name) {
        try (var stream = ResourceFiles.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
