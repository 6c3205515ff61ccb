package id.payung.matching;

import id.payung.audit.AuditTrail;
import id.payung.matching.WorkerMerge.State;
import id.payung.registry.Merged;
import id.payung.registry.Merging;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries merges out and takes them back: the register with all that follows it, the pairs, the log
 * and the trail, in one transaction. Whoever calls rolls a refusal back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeDesk {
    private final Merging merging;
    private final MergeLog log;
    private final PairsOfMerged pairs;
    private final AuditTrail audit;
    private final Clock clock;

    MergeDesk(Merging merging, MergeLog log, PairsOfMerged pairs, AuditTrail audit, Clock clock) {
        this.merging = merging;
        this.log = log;
        this.pairs = pairs;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<WorkerMerge, MatchingRefused> perform(WorkerMerge proposed) {
        Instant at = clock.instant();
        Optional<MatchingRefused> refusal = refusal(merging.merge(proposed.merge(), at));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Actor actor = Acting.required();
        log.decided(proposed.id(), State.DONE, actor, at);
        pairs.merged(proposed, actor, at);
        record("merge.done", proposed, Map.of("automatic", proposed.automatic()));
        return Outcome.done(log.find(proposed.id()).orElse(proposed));
    }

    Outcome<WorkerMerge, MatchingRefused> undo(WorkerMerge done, String why) {
        Instant at = clock.instant();
        Optional<MatchingRefused> refusal = refusal(merging.undo(done.merge(), at));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Actor actor = Acting.required();
        log.undone(done.id(), actor, at, why);
        pairs.undone(done, actor, at);
        record("merge.undone", done, Map.of("reason", why));
        return Outcome.done(log.find(done.id()).orElse(done));
    }

    /** One person wants it taken back; another has to agree. */
    WorkerMerge askedToUndo(WorkerMerge done, String why) {
        log.undoAsked(done.id(), Acting.required(), clock.instant(), why);
        record("merge.undo-asked", done, Map.of("reason", why));
        return log.find(done.id()).orElse(done);
    }

    /** It stays as it is. */
    WorkerMerge keptTogether(WorkerMerge done) {
        log.undoDropped(done.id());
        record("merge.undo-dropped", done, Map.of());
        return log.find(done.id()).orElse(done);
    }

    void record(String action, WorkerMerge merge, Map<String, ?> more) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kept", merge.kept().toString());
        details.put("absorbed", merge.absorbed().toString());
        details.putAll(more);
        audit.record(action, "merge", merge.id(), merge.territory(), details);
    }

    private static Optional<MatchingRefused> refusal(Merged result) {
        return switch (result) {
            case Merged.Done _ -> Optional.empty();
            case Merged.Forbidden(var reasons) ->
                    Optional.of(new MatchingRefused.Forbidden(reasons.getFirst()));
        };
    }
}
