package id.payung.audit;

import id.payung.vault.Vault;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hangs entries on the chain, one after the other, under the lock of its head. */
@Component
class Appending {
    private final JdbcClient jdbc;
    private final Vault vault;

    Appending(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void append(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Head head =
                jdbc.sql("select seq, hash from audit.lock_head()")
                        .query((row, _) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                        .single();
        for (AuditEntry entry : entries) {
            head = append(placed(entry, head.seq + 1), head.hash);
        }
    }

    private Head append(AuditEntry entry, byte[] previous) {
        byte[] hash = Chain.hash(entry, previous);
        jdbc.sql("select audit.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param(entry.account())
                .param(entry.actor())
                .param(entry.action())
                .param(entry.subject())
                .param(entry.subjectId())
                .param(entry.territory().value())
                .param(entry.details())
                .param(hash)
                .param(Chain.seal(hash, vault))
                .query(Long.class)
                .single();
        return new Head(entry.seq(), hash);
    }

    private static AuditEntry placed(AuditEntry entry, long seq) {
        return new AuditEntry(
                seq,
                entry.at(),
                entry.account(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.subjectId(),
                entry.territory(),
                entry.details());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Head(long seq, byte[] hash) {}
}
