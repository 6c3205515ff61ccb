package id.payung.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts what identifies a person (AES-256-GCM) and finds it by an index that only the key's
 * holder can compute (HMAC-SHA-256, 16 bytes). The kind of field and the id of the record are bound
 * into each cipher, so a value copied to another row does not open there.
 */
public final class Vault {
    private static final int INDEX_BYTES = 16;

    private final Aead aead;
    private final PrfSet prf;
    private final StreamingAead streams;

    Vault(Aead aead, PrfSet prf, StreamingAead streams) {
        this.aead = aead;
        this.prf = prf;
        this.streams = streams;
    }

    public byte[] seal(SealedField field, UUID record, String plain) {
        try {
            return aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), bound(field, record));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + field, e);
        }
    }

    public String open(SealedField field, UUID record, byte[] cipher) {
        try {
            return new String(aead.decrypt(cipher, bound(field, record)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + field + " of record " + record, e);
        }
    }

    /**
     * Equal values have equal indexes within a field; without the key the value cannot be tried
     * out.
     */
    public byte[] index(SealedField field, String plain) {
        try {
            byte[] input = (field.name() + ':' + plain).getBytes(StandardCharsets.UTF_8);
            return prf.computePrimary(input, INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot index " + field, e);
        }
    }

    /** Encrypts a stored document; closing the stream completes it. */
    public OutputStream sealing(UUID record, OutputStream target) throws IOException {
        try {
            return streams.newEncryptingStream(target, bytes(record));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot seal document " + record, e);
        }
    }

    public InputStream opening(UUID record, InputStream source) throws IOException {
        try {
            return streams.newDecryptingStream(source, bytes(record));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot open document " + record, e);
        }
    }

    private static byte[] bound(SealedField field, UUID record) {
        return ByteBuffer.allocate(17)
                .put(field.tag())
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(UUID record) {
        return ByteBuffer.allocate(16)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .array();
    }
}
