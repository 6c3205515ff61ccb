package id.payung.enrolment;

import id.payung.enrolment.Replacement.State;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.SeenBy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats of approved decrees to other workers, by two officers. */
@Component
@Transactional
public class Replacements {
    private final DecreeRows decrees;
    private final ReplacementRows rows;
    private final SeatChange change;
    private final Bookkeeping books;

    Replacements(DecreeRows decrees, ReplacementRows rows, SeatChange change, Bookkeeping books) {
        this.decrees = decrees;
        this.rows = rows;
        this.change = change;
        this.books = books;
    }

    /** Proposes that from the month on {@code joining} has the seat of {@code leaving}. */
    public Optional<Outcome<Replacement, DecreeRefused>> propose(
            UUID decree, UUID leaving, UUID joining, YearMonth month, String why) {
        return decrees.locked(decree)
                .map(
                        found -> {
                            if (!Acting.required()
                                    .may(Permission.PREPARE_DECREES, found.territory())) {
                                return Outcome.refused(new DecreeRefused.NotPermitted());
                            }
                            if (rows.waits(decree, leaving)) {
                                return Outcome.refused(new DecreeRefused.ReplacementWaits());
                            }
                            Replacement wanted =
                                    new Replacement(
                                            RecordId.next(),
                                            decree,
                                            leaving,
                                            joining,
                                            month,
                                            why,
                                            State.SUBMITTED,
                                            Acting.required().account());
                            return propose(found, wanted);
                        });
    }

    private Outcome<Replacement, DecreeRefused> propose(Decree decree, Replacement wanted) {
        Optional<DecreeRefused> refusal = change.refusal(decree, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rows.insert(wanted);
        books.record("replacement.proposed", decree, facts(wanted));
        return Outcome.done(wanted);
    }

    /** Approves what somebody else proposed; the seat, its money and its unpaid months move. */
    public Optional<Outcome<Replacement, DecreeRefused>> approve(UUID replacement) {
        return rows.find(replacement).map(this::approve);
    }

    private Outcome<Replacement, DecreeRefused> approve(Replacement found) {
        Decree decree = decrees.locked(found.decree()).orElseThrow();
        // Read again under the decree's lock: somebody may have decided meanwhile.
        Replacement replacement = rows.find(found.id()).orElseThrow();
        Optional<DecreeRefused> refusal =
                undecidable(decree, replacement).or(() -> change.refusal(decree, replacement));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<DecreeRefused> failed = change.perform(decree, replacement);
        if (failed.isPresent()) {
            return Deciding.undone(failed.get());
        }
        rows.decided(replacement, State.APPROVED, Acting.required(), decrees.now());
        books.record("replacement.approved", decree, facts(replacement));
        return Outcome.done(rows.find(replacement.id()).orElseThrow());
    }

    public Optional<Outcome<Replacement, DecreeRefused>> reject(UUID replacement) {
        return rows.find(replacement)
                .map(
                        found -> {
                            Decree decree = decrees.locked(found.decree()).orElseThrow();
                            Optional<DecreeRefused> refusal = undecidable(decree, found);
                            if (refusal.isPresent()) {
                                return Outcome.refused(refusal.get());
                            }
                            rows.decided(found, State.REJECTED, Acting.required(), decrees.now());
                            books.record("replacement.rejected", decree, facts(found));
                            return Outcome.done(rows.find(found.id()).orElseThrow());
                        });
    }

    /** All replacements on the decree, oldest first. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Replacement> of(UUID decree) {
        return rows.of(decree);
    }

    private static Optional<DecreeRefused> undecidable(Decree decree, Replacement replacement) {
        if (!Acting.required().may(Permission.APPROVE_DECREES, decree.territory())) {
            return Optional.of(new DecreeRefused.NotPermitted());
        }
        if (replacement.state() != State.SUBMITTED) {
            return Optional.of(new DecreeRefused.WrongState(decree.state()));
        }
        return replacement.preparedBy().equals(Acting.required().account())
                ? Optional.of(new DecreeRefused.SamePerson())
                : Optional.empty();
    }

    private static Map<String, String> facts(Replacement replacement) {
        return Map.of(
                "leaving", replacement.leaving().toString(),
                "joining", replacement.joining().toString(),
                "month", replacement.month().toString(),
                "why", replacement.why());
    }
}
