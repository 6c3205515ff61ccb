package id.payung.audit;

import id.payung.audit.ChainVerdict.Broken;
import id.payung.audit.ChainVerdict.Reason;
import id.payung.audit.ChainVerdict.Whole;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the whole chain again, entry by entry, in little memory. What it cannot see from inside
 * the database: the newest entries cut off together with the head that counted them.
 */
@Component
public class AuditVerification {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate snapshot;

    AuditVerification(JdbcClient jdbc, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Looks at the trail of the whole nation, whoever asks: it tells no content. */
    public ChainVerdict verify() {
        return Acting.<ChainVerdict, RuntimeException>as(
                Actor.system(), () -> Objects.requireNonNull(snapshot.execute(_ -> walk())));
    }

    private ChainVerdict walk() {
        Walk walk = new Walk();
        jdbc.sql("select * from audit.entry order by seq").withFetchSize(AT_ONCE).query(walk::step);
        jdbc.sql("select seq, hash from audit.head").query(walk::end);
        return walk.broken == null ? new Whole(walk.seq) : walk.broken;
    }

    private final class Walk {
        private long seq;
        private byte[] hash = Chain.FIRST.clone();
        private @Nullable Broken broken;

        void step(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            AuditEntry entry = AuditEntries.entry(row);
            Reason reason = objection(entry, row);
            if (reason != null) {
                broken = new Broken(reason == Reason.MISSING ? seq + 1 : entry.seq(), reason);
            }
            seq = entry.seq();
            hash = row.getBytes("hash");
        }

        private @Nullable Reason objection(AuditEntry entry, ResultSet row) throws SQLException {
            if (entry.seq() != seq + 1) {
                return Reason.MISSING;
            }
            if (!Arrays.equals(row.getBytes("previous"), hash)) {
                return Reason.OUT_OF_ORDER;
            }
            byte[] computed = Chain.hash(entry, hash);
            if (!Arrays.equals(row.getBytes("hash"), computed)) {
                return Reason.CHANGED;
            }
            return Arrays.equals(row.getBytes("seal"), Chain.seal(computed, vault))
                    ? null
                    : Reason.FORGED;
        }

        void end(ResultSet head) throws SQLException {
            if (broken == null
                    && (head.getLong("seq") != seq
                            || !Arrays.equals(head.getBytes("hash"), hash))) {
                broken = new Broken(seq + 1, Reason.MISSING);
            }
        }
    }
}
