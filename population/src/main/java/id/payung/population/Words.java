package id.payung.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Word lists shipped beside the classes: words parted by commas, remarks after a hash sign. */
public final class Words {

    private Words() {}

    /** The lines of a list beside that class, without remarks and empty lines. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("word list missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of one line. */
    public static List<String> of(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
