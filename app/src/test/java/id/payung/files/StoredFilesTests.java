package id.payung.files;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class StoredFilesTests {
    private static final byte[] LETTER =
            "Surat pengantar Desa Singajaya".getBytes(StandardCharsets.UTF_8);

    @Autowired StoredFiles files;
    @Autowired StoryWorld world;
    @Autowired TransactionOperations transactions;

    @Value("${payung.files}")
    Path directory;

    private StoredFile stored(String name) {
        return Acting.as(
                world.siti(),
                () ->
                        files.store(new ByteArrayInputStream(LETTER), name, "text/plain", SINGAJAYA)
                                .orElseThrow());
    }

    private Stream<Path> places(UUID id) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(path -> path.endsWith(id.toString())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDocumentComesBackAsItWasHandedIn() throws Exception {
        StoredFile letter = stored("surat.txt");
        try (InputStream content = files.open(letter)) {
            assertThat(content.readAllBytes()).isEqualTo(LETTER);
        }
        assertThat(letter.size()).isEqualTo(LETTER.length);
    }

    @Test
    void onTheDiskNothingOfItCanBeRead() throws Exception {
        StoredFile letter = stored("surat.txt");
        Path place = places(letter.id()).findFirst().orElseThrow();
        assertThat(Files.readString(place, StandardCharsets.ISO_8859_1))
                .doesNotContain("Singajaya");
        assertThat(Files.getPosixFilePermissions(place)).hasSize(2);
    }

    @Test
    void aNameNeverLeadsOutOfTheDirectory() {
        StoredFile letter = stored("../../etc/x.jsp");
        assertThat(letter.name()).isEqualTo("x.jsp");
        assertThat(places(letter.id())).hasSize(1);
    }

    @Test
    void aDocumentOfATransactionThatFailsIsGoneFromTheDisk() {
        UUID id =
                Acting.as(
                        world.siti(),
                        () ->
                                transactions.execute(
                                        status -> {
                                            status.setRollbackOnly();
                                            return stored("surat.txt").id();
                                        }));
        assertThat(places(id)).isEmpty();
    }

    @Test
    void aDocumentOfAnotherTerritoryIsNotFound() {
        StoredFile letter = stored("surat.txt");
        Actor neighbour = world.neighbour();
        assertThat(Acting.as(neighbour, () -> files.find(letter.id())).isPresent()).isFalse();
        assertThat(Acting.as(world.siti(), () -> files.find(letter.id())).isPresent()).isTrue();
    }

    @Test
    void anEmptyDocumentIsRefused() {
        Outcome<StoredFile, FileRefused> outcome =
                Acting.as(
                        world.siti(),
                        () ->
                                files.store(
                                        InputStream.nullInputStream(),
                                        "kosong.txt",
                                        "text/plain",
                                        SINGAJAYA));
        assertThat(outcome).isEqualTo(Outcome.refused(new FileRefused.Empty()));
    }
}
