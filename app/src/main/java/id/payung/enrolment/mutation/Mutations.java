package id.payung.enrolment.mutation;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Mutations (mutasi): who dies, moves, is hired, is paid twice or withdraws leaves his seat from
 * the right month on, and the next on the waiting list is proposed for it. Lists of the kind {@code
 * mutasi} tell many at once, {@link #report} tells one. Either way the register learns of deaths
 * and moves, and a draft amendment of each decree says who leaves and who joins; cover changes only
 * when other people have checked, approved and signed it.
 */
@Component
@Transactional
public class Mutations {
    private final TellingOne telling;
    private final TakingUp takingUp;
    private final MutationLines lines;
    private final Decrees decrees;
    private final AuditTrail audit;

    Mutations(
            TellingOne telling,
            TakingUp takingUp,
            MutationLines lines,
            Decrees decrees,
            AuditTrail audit) {
        this.telling = telling;
        this.takingUp = takingUp;
        this.lines = lines;
        this.decrees = decrees;
        this.audit = audit;
    }

    /**
     * Tells of one worker; one line for each seat that ends. Empty when there is no such worker.
     */
    public Optional<Outcome<List<Mutation>, MutationRefused>> report(NewMutation wanted) {
        return telling.tell(wanted)
                .map(
                        outcome ->
                                outcome.<Outcome<List<Mutation>, MutationRefused>>fold(
                                        id -> Outcome.done(lines.of(id)), Outcome::refused));
    }

    /**
     * Tells of one worker what somebody has seen in a preview, and nothing else: refused where
     * another seat would end meanwhile, from another month, or for another successor.
     *
     * @param seen the fingerprint of the preview
     */
    public Optional<Outcome<List<Mutation>, MutationRefused>> report(
            NewMutation wanted, String seen) {
        return report(wanted)
                .map(
                        outcome ->
                                outcome.fold(
                                        lines -> asSeen(lines, seen),
                                        Outcome::<List<Mutation>, MutationRefused>refused));
    }

    private static Outcome<List<Mutation>, MutationRefused> asSeen(
            List<Mutation> lines, String seen) {
        if (MutationPreview.fingerprint(lines).equals(seen)) {
            return Outcome.done(lines);
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(new MutationRefused.Changed());
    }

    /**
     * Takes a mutation back that was told of one worker; a list is taken back as a list. Empty when
     * there is no such mutation.
     */
    public Optional<Outcome<UUID, MutationRefused>> takeBack(UUID mutation) {
        return telling.takeBackOne(mutation);
    }

    /**
     * Puts all that waits for the decree's officers on the actor's draft amendment of it, with
     * successors asked anew; empty when there is no such decree or nothing waits for it.
     */
    public Optional<Outcome<Decree, DecreeRefused>> takeUp(UUID decree) {
        Optional<Decree> found = decrees.find(decree);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!Acting.required().may(Permission.PREPARE_DECREES, found.get().territory())) {
            return Optional.of(Outcome.refused(new DecreeRefused.NotPermitted()));
        }
        return takingUp.takeAnew(decree);
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long count(MutationFilter filter) {
        return lines.count(filter);
    }

    /** The same count, with since when the first of them was told. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Backlog backlog(MutationFilter filter) {
        return lines.backlog(filter);
    }

    /** In the order of telling, or the one asked for. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<Mutation> list(MutationFilter filter, Position position, int limit) {
        return lines.list(filter, position, limit);
    }

    /** Hands over every line in the same order, one by one; an audited export. */
    @SeenBy(Permission.READ_WORKERS)
    public void export(MutationFilter filter, Position position, Consumer<Mutation> line) {
        long exported = lines.export(filter, position, line);
        audit.record(
                "mutations.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", exported));
    }
}
