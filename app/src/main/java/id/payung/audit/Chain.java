package id.payung.audit;

import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * How an entry holds on to the one before it. Its hash covers its own content and the hash before;
 * its seal is made from the hash with the installation's key. A database administrator can compute
 * hashes, but not seals, so he cannot mend a chain that he broke.
 */
final class Chain {
    /** What the first entry holds on to; the migration lays the same. */
    static final byte[] FIRST = sha256("payung".getBytes(StandardCharsets.UTF_8));

    private static final HexFormat HEX = HexFormat.of();

    private Chain() {}

    /**
     * The entry's hash after the one given. Each text is preceded by its length, so that none can
     * run into the next.
     */
    static byte[] hash(AuditEntry entry, byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(entry.seq());
            out.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
            for (String text : texts(entry)) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static List<String> texts(AuditEntry entry) {
        TerritoryCode territory = entry.territory();
        return List.of(
                Objects.toString(entry.account(), ""),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.subjectId(),
                territory.value(),
                entry.details());
    }

    static byte[] seal(byte[] hash, Vault vault) {
        return vault.index(SealedField.AUDIT_ENTRY, HEX.formatHex(hash));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
