package id.payung.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;

/**
 * The three keysets on disk, one line each, readable by their owner alone. Whoever loses this file
 * loses every identity number: it belongs in the backup, apart from the database.
 */
public record KeyFile(Path path) {
    private static final String FINGERPRINT_INPUT = "payung key";

    public static KeyFile in(Path directory) {
        return new KeyFile(directory.resolve("payung.keys"));
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Makes new keys; refuses to overwrite. */
    public void create() throws IOException {
        register();
        Files.createDirectories(path.toAbsolutePath().getParent());
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), "keys", ".new", owner);
        List<String> lines =
                List.of(
                        fresh(PredefinedAeadParameters.AES256_GCM),
                        fresh(PredefinedPrfParameters.HMAC_SHA256_PRF),
                        fresh(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB));
        Files.write(draft, lines, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
        Files.createLink(path, draft);
        Files.delete(draft);
    }

    public Vault unlock() throws IOException {
        register();
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        if (lines.size() != 3) {
            throw new IOException("the key file " + path + " does not hold three keysets");
        }
        try {
            return new Vault(
                    read(lines.get(0)).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    read(lines.get(1)).getPrimitive(RegistryConfiguration.get(), PrfSet.class),
                    read(lines.get(2))
                            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (GeneralSecurityException e) {
            throw new IOException("the key file " + path + " cannot be read", e);
        }
    }

    /**
     * A public name of the keys, by which a database knows whether these are the ones it was sealed
     * with.
     */
    public String fingerprint() throws IOException {
        return HexFormat.of().formatHex(unlock().index(SealedField.CELL, FINGERPRINT_INPUT), 0, 6);
    }

    private static void register() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cryptography is not available", e);
        }
    }

    private static String fresh(Parameters parameters) throws IOException {
        try {
            KeysetHandle keys =
                    KeysetHandle.newBuilder()
                            .addEntry(
                                    KeysetHandle.generateEntryFromParameters(parameters)
                                            .withRandomId()
                                            .makePrimary())
                            .build();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                            keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .replaceAll("\\s+", "");
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot make keys", e);
        }
    }

    private static KeysetHandle read(String line) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                line, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
