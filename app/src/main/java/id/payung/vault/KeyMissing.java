package id.payung.vault;

/**
 * The database was sealed with keys that this installation does not hold. Starting anyway would
 * seal new rows with other keys and lose the old ones for good, so Payung does not start.
 */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing(String fingerprint, String where) {
        super(
                "Kunci "
                        + fingerprint
                        + " tidak ada di "
                        + where
                        + ". Kembalikan berkas kunci dari cadangan; tanpa kunci itu NIK tidak dapat dibaca.");
    }
}
