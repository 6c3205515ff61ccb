package id.payung.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Content that is counted and hashed while it is copied, up to a limit. */
final class Measured {
    private static final int CHUNK = 1 << 16;

    private final InputStream content;
    private final long limit;
    private final MessageDigest digest;
    private long size;

    Measured(InputStream content, long limit) {
        this.content = content;
        this.limit = limit;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when there is no content, or more than the limit. */
    boolean copyTo(OutputStream target) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            size += read;
            if (size > limit) {
                return false;
            }
            digest.update(chunk, 0, read);
            target.write(chunk, 0, read);
        }
        return size > 0;
    }

    long size() {
        return size;
    }

    byte[] sha256() {
        return digest.digest();
    }
}
