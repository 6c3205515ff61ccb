package id.payung.registry;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import id.payung.vault.SealedField;
import id.payung.vault.Vault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of workers, as far as the actor's territories reach. */
@Component
@Transactional
public class Workers {
    private static final ListOrder ORDER =
            ListOrder.of("w.id")
                    .along("w.name_key")
                    .or("nama", "w.name_key")
                    .or("lahir", "w.born_on")
                    .or("jk", "w.sex")
                    .or("pekerjaan", "coalesce(w.occupation, '')")
                    .or("wilayah", "w.territory");

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

    /** In the order of names, or the one asked for. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Page<WorkerLine> list(WorkerFilter filter, Position position, int size) {
        List<WorkerLine> found =
                asked(filter, position, " limit " + (size + 1))
                        .query((row, _) -> WorkerRows.line(row))
                        .list();
        return Page.of(found, size, WorkerLine::id);
    }

    private StatementSpec asked(WorkerFilter filter, Position position, String limit) {
        WorkerFilter.Condition condition = steps.condition(filter);
        return jdbc.sql(
                        WorkerRows.LINE
                                + "where "
                                + condition.sql()
                                + ORDER.sql(position, "from registry.worker w where true")
                                + limit)
                .params(condition.values());
    }

    /** Hands over every worker meant, in the same order; an audited export. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(WorkerFilter filter, Position position, Consumer<WorkerLine> line) {
        long exported =
                ListOrder.each(
                        asked(filter, position.beginning(), ""),
                        (row, _) -> WorkerRows.line(row),
                        line);
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
