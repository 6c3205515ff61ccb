package id.payung.audit;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
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
        Line line =
                new Line(
                        clock.instant(),
                        Acting.required(),
                        action,
                        subject,
                        id.toString(),
                        territory,
                        json.writeValueAsString(details));
        pending().lines.add(line);
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

    private void append(Line line) {
        jdbc.sql("select audit.append(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.ofInstant(line.at, ZoneOffset.UTC),
                        line.actor.account(),
                        line.actor.name(),
                        line.action,
                        line.subject,
                        line.id,
                        line.territory.value(),
                        line.details)
                .query(Long.class)
                .single();
    }

    private record Line(
            Instant at,
            Actor actor,
            String action,
            String subject,
            String id,
            TerritoryCode territory,
            String details) {}

    private final class Pending implements TransactionSynchronization {
        private final List<Line> lines = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            lines.forEach(AuditTrail.this::append);
            lines.clear();
        }
    }
}
