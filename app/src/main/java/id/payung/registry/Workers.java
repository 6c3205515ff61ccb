package id.payung.registry;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of workers, as far as the actor's territories reach. */
@Component
@Transactional
public class Workers {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;
    private final WorkerRows rows;
    private final Steps steps;

    Workers(JdbcClient jdbc, Vault vault, AuditTrail audit, WorkerRows rows, Steps steps) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.rows = rows;
        this.steps = steps;
    }

    /** Empty when there is no such worker or the actor may not see him. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Optional<WorkerRecord> find(UUID worker) {
        return jdbc.sql(WorkerRows.RECORD + "where w.id = ?")
                .param(worker)
                .query((row, _) -> rows.record(row))
                .optional();
    }

    /** Under which record somebody is kept whose own record was merged into another one. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Optional<UUID> bearerOf(UUID former) {
        return jdbc.sql("select bearer from registry.absorbed where worker = ?")
                .param(former)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The worker who bears the NIK, within the actor's territories. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Optional<UUID> bearing(Nik nik) {
        return jdbc.sql("select worker from registry.bearer where nik_index = ?")
                .param(vault.index(SealedField.NIK, nik.digits()))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long count(WorkerFilter filter) {
        WorkerFilter.Condition condition = steps.condition(filter);
        return jdbc.sql("select count(*) from registry.worker w where " + condition.sql())
                .params(condition.values())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** In the order of names; {@code after} is the last id of the page before. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Page<WorkerLine> list(WorkerFilter filter, @Nullable UUID after, int size) {
        WorkerFilter.Condition condition = steps.condition(filter);
        List<Object> values = new ArrayList<>(condition.values());
        String beyond = "";
        if (after != null) {
            beyond =
                    " and (w.name_key, w.id) > (select l.name_key, l.id from registry.worker l"
                            + " where l.id = ?)";
            values.add(after);
        }
        values.add(size + 1);
        List<WorkerLine> found =
                jdbc.sql(
                                WorkerRows.LINE
                                        + "where "
                                        + condition.sql()
                                        + beyond
                                        + " order by w.name_key, w.id limit ?")
                        .params(values)
                        .query((row, _) -> WorkerRows.line(row))
                        .list();
        return Page.of(found, size, WorkerLine::id);
    }

    /** Hands over every worker meant, in the order of names; an audited export. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(WorkerFilter filter, Consumer<WorkerLine> line) {
        WorkerFilter.Condition condition = steps.condition(filter);
        long exported;
        try (var found =
                jdbc
                        .sql(
                                WorkerRows.LINE
                                        + "where "
                                        + condition.sql()
                                        + " order by w.name_key, w.id")
                        .withFetchSize(1000)
                        .params(condition.values())
                        .query((row, _) -> WorkerRows.line(row))
                        .stream()) {
            exported = found.peek(line).mapToInt(_ -> 1).asLongStream().sum();
        }
        TerritoryCode territory = filter.territory();
        audit.record(
                "workers.exported",
                "territory",
                Acting.required().account(),
                territory,
                Map.of("rows", exported));
    }

    /**
     * The worker's identity numbers in full, for verification work; each look is on the audit
     * trail.
     *
     * @return empty when the actor does not see the worker at all
     */
    public Optional<Outcome<Identity, RevealRefused>> reveal(UUID worker) {
        return find(worker).map(this::revealSeen);
    }

    private Outcome<Identity, RevealRefused> revealSeen(WorkerRecord worker) {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY, worker.territory())) {
            return Outcome.refused(new RevealRefused.NotEntitled());
        }
        audit.record(
                "worker.identity-revealed", "worker", worker.id(), worker.territory(), Map.of());
        return Outcome.done(rows.identity(worker.id()));
    }

    /**
     * Identity numbers in full of many workers, for verification work only. The module that asks
     * has put on the trail for which work it opened them.
     */
    @SeenBy(Permission.REVEAL_IDENTITY)
    @Transactional(readOnly = true)
    public Map<UUID, Identity> identities(Collection<UUID> workers) {
        return rows.identities(workers);
    }
}
