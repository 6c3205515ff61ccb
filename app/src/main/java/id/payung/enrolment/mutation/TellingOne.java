package id.payung.enrolment.mutation;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.DecreeRefused;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes in what an officer tells of one worker, and takes it back. */
@Component
class TellingOne {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String ONE =
            """
            select 1 as row_no, :id::uuid as id, w.id as worker, w.territory, :reason as reason,
                :on::date as happened_on, :destination::text as destination, :counterpart::uuid as counterpart,
                :note::text as note
            from registry.worker w where w.id = :worker
            """;

    private final JdbcClient jdbc;
    private final WeighingMutations weighing;
    private final MutationRows rows;
    private final Counting counting;
    private final AuditTrail audit;

    TellingOne(
            JdbcClient jdbc,
            WeighingMutations weighing,
            MutationRows rows,
            Counting counting,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.weighing = weighing;
        this.rows = rows;
        this.counting = counting;
        this.audit = audit;
    }

    /** The id of what was told; empty when there is no such worker in sight. */
    Optional<Outcome<UUID, MutationRefused>> tell(NewMutation wanted) {
        return tell(wanted, new SingleVerdict(jdbc));
    }

    /**
     * The same.
     *
     * @param verdict hears everything that is found
     */
    Optional<Outcome<UUID, MutationRefused>> tell(NewMutation wanted, SingleVerdict verdict) {
        return home(wanted.worker()).map(home -> tell(wanted, home, verdict));
    }

    private Outcome<UUID, MutationRefused> tell(
            NewMutation wanted, TerritoryCode home, SingleVerdict verdict) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, home)) {
            return Outcome.refused(new MutationRefused.NotPermitted());
        }
        Instant at = rows.now();
        if (wanted.on().isAfter(LocalDate.ofInstant(at, JAKARTA))) {
            return Outcome.refused(new MutationRefused.InFuture(wanted.on()));
        }
        UUID id = RecordId.next();
        oneAtATime(wanted.worker());
        weighing.weigh(ONE, params(id, wanted), verdict);
        MutationRefused refusal = verdict.refusal();
        if (refusal != null) {
            return undone(refusal);
        }
        rows.keepOne(at);
        Optional<DecreeRefused> unamended = counting.count(id, at);
        if (unamended.isPresent()) {
            return undone(new MutationRefused.Unamended(unamended.get()));
        }
        audit.record(
                "mutation.told",
                "worker",
                wanted.worker(),
                home,
                Map.of(
                        "mutation", id.toString(),
                        "reason", wanted.reason().name(),
                        "on", wanted.on().toString()));
        return Outcome.done(id);
    }

    /** Empty when there is no such mutation, or it came by a list. */
    Optional<Outcome<UUID, MutationRefused>> takeBackOne(UUID mutation) {
        return rows.standingOne(mutation).map(home -> takeBackOne(mutation, home));
    }

    private Outcome<UUID, MutationRefused> takeBackOne(UUID mutation, TerritoryCode home) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, home)) {
            return Outcome.refused(new MutationRefused.NotPermitted());
        }
        Optional<MutationRefused> refusal = counting.takeBack(mutation, rows.now());
        if (refusal.isPresent()) {
            return undone(refusal.get());
        }
        audit.record("mutation.taken_back", "mutation", mutation, home, Map.of());
        return Outcome.done(mutation);
    }

    /** Who tells the same twice at once is told the second time that it is known. */
    private void oneAtATime(UUID worker) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 61))")
                .param(worker.toString())
                .query((_, _) -> true)
                .list();
    }

    private Optional<TerritoryCode> home(UUID worker) {
        return jdbc.sql("select territory from registry.worker where id = ?")
                .param(worker)
                .query((row, _) -> new TerritoryCode(row.getString(1)))
                .optional();
    }

    private static Map<String, @Nullable Object> params(UUID id, NewMutation wanted) {
        TerritoryCode destination = wanted.destination();
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", id);
        params.put("worker", wanted.worker());
        params.put("reason", wanted.reason().name());
        params.put("on", wanted.on());
        params.put("destination", destination == null ? null : destination.value());
        params.put("counterpart", wanted.counterpart());
        params.put("note", wanted.note());
        return params;
    }

    private static Outcome<UUID, MutationRefused> undone(MutationRefused reason) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(reason);
    }
}
