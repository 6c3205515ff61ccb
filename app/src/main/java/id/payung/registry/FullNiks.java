package id.payung.registry;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens NIKs for the few files that must carry them in full: the insurer's and a decree's annex.
 * The module that writes the file asks for the reason and leaves the line on the trail.
 */
@Component
public class FullNiks {
    private final Vault vault;

    FullNiks(Vault vault) {
        this.vault = vault;
    }

    /** The NIK of a row that holds {@code nik_from} and {@code nik_cipher} of its worker. */
    public String of(ResultSet row) throws SQLException {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY)) {
            throw new IllegalStateException("who writes a file with NIKs must be entitled to");
        }
        return vault.open(
                SealedField.NIK, row.getObject("nik_from", UUID.class), row.getBytes("nik_cipher"));
    }
}
