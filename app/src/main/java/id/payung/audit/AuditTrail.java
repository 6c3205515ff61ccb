package id.payung.audit;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail. Entries wait until just before the commit, because appending locks the head of
 * the chain for everybody; a transaction that rolls back leaves no entry. Details never hold a NIK.
 */
@Component
public class AuditTrail {
    private final Appending appending;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(Appending appending, Clock clock, JsonMapper json) {
        this.appending = appending;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records a change in the running transaction.
     *
     * @param action what was done, as {@code listing.accepted}
     * @param subject the kind of thing, as {@code listing}
     * @param details small facts: counts, amounts, ids of lists and funds
     */
    public void record(
            String action,
            String subject,
            UUID id,
            TerritoryCode territory,
            Map<String, ?> details) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException(
                    "an audit entry needs the transaction of its change: " + action);
        }
        Actor actor = Acting.required();
        pending()
                .entries
                .add(
                        new AuditEntry(
                                0,
                                // The database keeps microseconds; the hash must not see more.
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                actor.account(),
                                actor.name(),
                                action,
                                subject,
                                id.toString(),
                                territory,
                                json.writeValueAsString(details)));
    }

    /**
     * Records a bulk step by one entry.
     *
     * @param count how many rows it changed
     * @param digest SHA-256 over the changed rows, by which they can be checked later
     */
    public void recordBulk(
            String action,
            String subject,
            UUID id,
            TerritoryCode territory,
            long count,
            byte[] digest,
            Map<String, ?> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put("rows", count);
        all.put("sha256", HexFormat.of().formatHex(digest));
        record(action, subject, id, territory, all);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private Pending register() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            appending.append(entries);
            entries.clear();
        }
    }
}
