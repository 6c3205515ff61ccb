package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Amendments (SK perubahan) of decrees in force: a worker leaves his seat from a month on, another
 * takes it, or takes a free one of the fund. Changes are gathered on a draft of the officer who
 * proposes them; the draft is a decree like any other, and goes through {@link Decrees} to its
 * check, approval and signature. Only with that do the seats change.
 */
@Component
@Transactional
public class Amendments {
    private final DecreeRows rows;
    private final SeatChangeRows changes;
    private final Amending amending;
    private final AuditTrail audit;

    Amendments(DecreeRows rows, SeatChangeRows changes, Amending amending, AuditTrail audit) {
        this.rows = rows;
        this.changes = changes;
        this.amending = amending;
        this.audit = audit;
    }

    /**
     * Proposes a change on the officer's draft amendment of the decree, which is opened if he has
     * none; empty when there is no such decree.
     */
    public Optional<Outcome<SeatChange, DecreeRefused>> propose(UUID decree, NewSeatChange wanted) {
        return rows.locked(decree).map(found -> amending.propose(found, wanted));
    }

    /**
     * Eligible workers whom no fund holds in the months left, the poorest first, then who has been
     * known longest; nobody for a decree that is not there or whose fund is none of the actor's.
     *
     * @param name beginning of the name, in any case
     */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<SeatCandidate> candidates(UUID decree, YearMonth month, String name, int limit) {
        return rows.find(decree)
                .filter(found -> found.months().contains(month))
                .map(found -> amending.candidates(found, month, name, limit))
                .orElse(List.of());
    }

    /** Takes a change from a draft again; empty when there is no such amendment. */
    public Optional<Outcome<Decree, DecreeRefused>> withdraw(UUID amendment, UUID change) {
        return rows.locked(amendment)
                .filter(Decree::isAmendment)
                .map(found -> amending.withdraw(found, change));
    }

    /** Changes of the amendment that the actor may see, in the order of their proposal first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<SeatChange> changes(UUID amendment, Position position, int limit) {
        return changes.of(amendment, position, limit);
    }

    /** Hands over every change, in the same order, without identity numbers; audited. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(UUID amendment, Position position, Consumer<SeatChange> to) {
        long exported = changes.export(amendment, position, to);
        rows.find(amendment)
                .ifPresent(
                        found ->
                                audit.record(
                                        "decree.changes-exported",
                                        "decree",
                                        amendment,
                                        found.territory(),
                                        Map.of("rows", exported)));
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long countChanges(UUID amendment) {
        return changes.count(amendment);
    }
}
