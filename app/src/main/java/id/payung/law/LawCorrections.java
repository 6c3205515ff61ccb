package id.payung.law;

import id.payung.audit.AuditTrail;
import id.payung.law.Correction.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings corrected parameters into force: a file in the data directory, one person who proposes it,
 * another who has seen what it changes and approves.
 */
@Component
@Transactional
public class LawCorrections {
    private final CorrectionFiles files;
    private final CorrectionRows rows;
    private final LawInForce inForce;
    private final AuditTrail audit;

    LawCorrections(
            CorrectionFiles files, CorrectionRows rows, LawInForce inForce, AuditTrail audit) {
        this.files = files;
        this.rows = rows;
        this.inForce = inForce;
        this.audit = audit;
    }

    /** Where files have to be laid. */
    public String directory() {
        return files.root().toString();
    }

    /** Files that differ from what is in force, with what each would change. */
    @Transactional(readOnly = true)
    public List<Found> found() {
        var known = new HashMap<String, String>();
        rows.inForce().forEach(correction -> known.put(correction.path(), correction.body()));
        return files.read().entrySet().stream()
                .filter(file -> !file.getValue().equals(known.get(file.getKey())))
                .map(file -> new Found(file.getKey(), compare(file.getKey(), file.getValue())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Correction> list() {
        return rows.list();
    }

    /** What each correction means for the law as it is now, by its id. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standings() {
        var aside = inForce.setAside().stream().map(s -> s.correction().id()).toList();
        var latest = rows.inForce().stream().map(Correction::id).toList();
        return rows.list().stream()
                .collect(Collectors.toMap(Correction::id, c -> Standing.of(c, latest, aside)));
    }

    @Transactional(readOnly = true)
    public Optional<Correction> find(UUID id) {
        return rows.find(id);
    }

    /** What the text would change in the law that is in force now. */
    @Transactional(readOnly = true)
    public Comparison compare(String path, String body) {
        return Comparison.of(inForce.law(), path, body);
    }

    /** Takes the file as it is now and puts it before a second person. */
    public Outcome<Correction, CorrectionRefused> propose(String path) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.KEEP_LAW)) {
            return Outcome.refused(new CorrectionRefused.NotPermitted());
        }
        String body = files.read().get(path);
        if (body == null) {
            return Outcome.refused(new CorrectionRefused.NoFile(path));
        }
        Comparison comparison = compare(path, body);
        if (!comparison.isSound()) {
            return Outcome.refused(new CorrectionRefused.Unsound(comparison.problems()));
        }
        UUID id = RecordId.next();
        if (!rows.propose(id, path, body, actor)) {
            return Outcome.refused(new CorrectionRefused.WaitsAlready(path));
        }
        record("law.proposed", id, path, comparison.changes().size());
        return Outcome.done(rows.find(id).orElseThrow());
    }

    /** Brings the correction into force for everything that is calculated from now on. */
    public Optional<Outcome<Correction, CorrectionRefused>> approve(UUID id) {
        return rows.find(id).map(correction -> decide(correction, State.APPROVED));
    }

    /** Leaves the law as it is; the proposer may withdraw in the same way. */
    public Optional<Outcome<Correction, CorrectionRefused>> reject(UUID id) {
        return rows.find(id).map(correction -> decide(correction, State.REJECTED));
    }

    private Outcome<Correction, CorrectionRefused> decide(Correction correction, State state) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.KEEP_LAW)) {
            return Outcome.refused(new CorrectionRefused.NotPermitted());
        }
        boolean approving = state == State.APPROVED;
        if (approving && correction.proposedBy().equals(actor.account())) {
            return Outcome.refused(new CorrectionRefused.SamePerson());
        }
        Comparison comparison = compare(correction.path(), correction.body());
        if (approving && !comparison.isSound()) {
            return Outcome.refused(new CorrectionRefused.Unsound(comparison.problems()));
        }
        if (!rows.decide(correction.id(), state, actor)) {
            return Outcome.refused(new CorrectionRefused.DecidedAlready());
        }
        record(
                approving ? "law.corrected" : "law.rejected",
                correction.id(),
                correction.path(),
                comparison.changes().size());
        inForce.forgetAfterCommit();
        return Outcome.done(rows.find(correction.id()).orElseThrow());
    }

    private void record(String action, UUID id, String path, int changes) {
        audit.record(
                action,
                "law_correction",
                id,
                Acting.required().holding(Permission.KEEP_LAW).territories().getFirst(),
                Map.of("path", path, "scenarios", changes));
    }

    /** A file in the data directory and what it would change. */
    public record Found(String path, Comparison comparison) {}
}
