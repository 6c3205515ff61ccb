package id.payung.files;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps documents: the bytes sealed under the id in the data directory, the facts in the database.
 * Who may hand in what is decided by the module that asks; a document is seen by those who see its
 * territory.
 */
@Component
@Transactional
public class StoredFiles {
    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1 << 20;

    private final SealedDirectory directory;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final long largest;

    StoredFiles(
            SealedDirectory directory,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock,
            @Value("${payung.files.largest:209715200}") long largest) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.largest = largest;
    }

    /**
     * Keeps a document; its bytes disappear again should the transaction not commit. The stream is
     * read to its end or just past the permitted size, and left open.
     */
    public Outcome<StoredFile, FileRefused> store(
            InputStream content, String name, String mediaType, TerritoryCode territory) {
        UUID id = RecordId.next();
        Measured measured = new Measured(content, largest);
        try {
            if (!directory.write(id, measured::copyTo)) {
                return Outcome.refused(
                        measured.size() == 0
                                ? new FileRefused.Empty()
                                : new FileRefused.TooLarge(largest / MEGABYTE));
            }
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep document " + id, e);
        }
        insert(id, safe(name), mediaType, territory, measured);
        return Outcome.done(find(id).orElseThrow());
    }

    private void insert(
            UUID id, String name, String mediaType, TerritoryCode territory, Measured measured) {
        jdbc.sql(
                        """
                        insert into files.file (id, name, media_type, size, sha256, territory, account, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        mediaType,
                        measured.size(),
                        measured.sha256(),
                        territory.value(),
                        Acting.required().account(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record("file.stored", "file", id, territory, Map.of("size", measured.size()));
    }

    /** Empty when there is no such document or the actor may not see it. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, name, media_type, size, sha256, territory, stored_at
                        from files.file where id = ?
                        """)
                .param(id)
                .query(
                        (row, _) ->
                                new StoredFile(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getLong("size"),
                                        HexFormat.of().formatHex(row.getBytes("sha256")),
                                        new TerritoryCode(row.getString("territory")),
                                        row.getObject("stored_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /** The content of a document that was found; decrypted while it is read. */
    public InputStream open(StoredFile file) throws IOException {
        return directory.open(file.id());
    }

    /** Names come from strangers: no directory, no control character, no trick of direction. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        String named = plain.isEmpty() ? "berkas" : plain;
        return named.length() <= LONGEST_NAME ? named : named.substring(0, LONGEST_NAME);
    }

    /** Removes the bytes of a document whose row was surely not committed. */
    private final class Forgetting implements TransactionSynchronization {
        private final UUID id;

        Forgetting(UUID id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                try {
                    directory.remove(id);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot remove document " + id, e);
                }
            }
        }
    }
}
