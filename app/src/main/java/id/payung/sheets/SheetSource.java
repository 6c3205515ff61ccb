package id.payung.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file, readable from the start as often as asked: a path, memory, or a stored file
 * that is decrypted while it is read. Nothing is ever copied to a temporary file.
 */
@FunctionalInterface
public interface SheetSource {

    InputStream open() throws IOException;

    static SheetSource of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static SheetSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
