package id.payung.vault;

import static id.payung.vault.SealedField.FAMILY_CARD;
import static id.payung.vault.SealedField.NIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {
    private static final String EUIS = "9901066808680001";
    private static final UUID RECORD = new UUID(7, 1);
    private static final UUID ANOTHER_RECORD = new UUID(7, 2);

    @TempDir Path directory;
    private KeyFile file;
    private Vault vault;

    @BeforeEach
    void unlock() throws IOException {
        file = KeyFile.in(directory);
        file.create();
        vault = file.unlock();
    }

    @Test
    void whatWasSealedOpensForItsFieldAndRecord() {
        assertThat(vault.open(NIK, RECORD, vault.seal(NIK, RECORD, EUIS))).isEqualTo(EUIS);
    }

    @Test
    void aCipherCopiedToAnotherRecordDoesNotOpenThere() {
        byte[] cipher = vault.seal(NIK, RECORD, EUIS);
        assertThatThrownBy(() -> vault.open(NIK, ANOTHER_RECORD, cipher))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(EUIS);
    }

    @Test
    void aCipherDoesNotOpenAsAnotherField() {
        byte[] cipher = vault.seal(NIK, RECORD, EUIS);
        assertThatThrownBy(() -> vault.open(FAMILY_CARD, RECORD, cipher))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealingTwiceGivesDifferentCiphers() {
        assertThat(vault.seal(NIK, RECORD, EUIS)).isNotEqualTo(vault.seal(NIK, RECORD, EUIS));
    }

    @Test
    void theBlindIndexFindsEqualValuesOfOneFieldOnly() {
        assertThat(vault.index(NIK, EUIS)).hasSize(16).isEqualTo(vault.index(NIK, EUIS));
        assertThat(vault.index(NIK, EUIS)).isNotEqualTo(vault.index(FAMILY_CARD, EUIS));
    }

    @Test
    void anotherInstallationsKeysGiveAnotherIndexAndCannotOpen() throws IOException {
        KeyFile other = KeyFile.in(directory.resolve("other"));
        other.create();
        assertThat(other.fingerprint()).isNotEqualTo(file.fingerprint());
        assertThat(other.unlock().index(NIK, EUIS)).isNotEqualTo(vault.index(NIK, EUIS));
        byte[] cipher = vault.seal(NIK, RECORD, EUIS);
        Vault theirs = other.unlock();
        assertThatThrownBy(() -> theirs.open(NIK, RECORD, cipher))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theKeyFileServesAgainAfterARestartAndOnlyItsOwnerReadsIt() throws IOException {
        byte[] cipher = vault.seal(NIK, RECORD, EUIS);
        assertThat(KeyFile.in(directory).unlock().open(NIK, RECORD, cipher)).isEqualTo(EUIS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void keysAreNeverMadeOverKeys() {
        assertThatThrownBy(file::create).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aDocumentIsUnreadableOnDiskAndWholeWhenOpened() throws IOException {
        byte[] document =
                ("NIK;Nama\n" + EUIS + ";Euis Suryani\n").getBytes(StandardCharsets.UTF_8);
        var disk = new ByteArrayOutputStream();
        try (var sealing = vault.sealing(RECORD, disk)) {
            sealing.write(document);
        }
        assertThat(disk.toString(StandardCharsets.ISO_8859_1)).doesNotContain(EUIS);
        try (var opening = vault.opening(RECORD, new ByteArrayInputStream(disk.toByteArray()))) {
            assertThat(opening.readAllBytes()).isEqualTo(document);
        }
    }
}
