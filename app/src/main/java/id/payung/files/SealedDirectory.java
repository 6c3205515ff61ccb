package id.payung.files;

import id.payung.vault.Vault;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The directory of sealed documents. A document appears under its id whole and on the disk, or not
 * at all; what a kill leaves behind is a draft that nobody asks for.
 */
@Component
class SealedDirectory {
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;
    private final Vault vault;

    SealedDirectory(@Value("${payung.files}") Path root, Vault vault) {
        this.root = root;
        this.vault = vault;
    }

    /** What writes the content into the sealed document. */
    @FunctionalInterface
    interface Content {
        /** Answers false when the document must not be kept. */
        boolean writeTo(OutputStream sealed) throws IOException;
    }

    /** Whether the document was kept. */
    boolean write(UUID id, Content content) throws IOException {
        Path shelf = shelf(id);
        Files.createDirectories(shelf, OWNERS_DIRECTORY);
        Path draft = Files.createTempFile(shelf, "draft", "", OWNERS_FILE);
        try {
            if (!seal(id, draft, content)) {
                return false;
            }
            Files.move(draft, place(id), StandardCopyOption.ATOMIC_MOVE);
            persistNames(shelf);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean seal(UUID id, Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            boolean kept;
            try (OutputStream sealed =
                    vault.sealing(id, new StaysOpen(Channels.newOutputStream(channel)))) {
                kept = content.writeTo(sealed);
            }
            channel.force(true);
            return kept;
        }
    }

    InputStream open(UUID id) throws IOException {
        return vault.opening(id, Files.newInputStream(place(id)));
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    /** Documents of one day would crowd one directory, so the random end of the id spreads them. */
    private Path shelf(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    private Path place(UUID id) {
        return shelf(id).resolve(id.toString());
    }

    private static void persistNames(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** The channel must outlive the cipher's last block, to be forced to the disk. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
