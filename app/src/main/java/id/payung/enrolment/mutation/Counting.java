package id.payung.enrolment.mutation;

import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.ManyChanges;
import id.payung.registry.LifeEvents;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What follows once somebody answers for what a list or an officer told, and once he takes it back.
 */
@Component
class Counting {
    private final MutationRows rows;
    private final TakingUp takingUp;
    private final LifeEvents lives;
    private final ManyChanges amendments;
    private final Decrees decrees;

    Counting(
            MutationRows rows,
            TakingUp takingUp,
            LifeEvents lives,
            ManyChanges amendments,
            Decrees decrees) {
        this.rows = rows;
        this.takingUp = takingUp;
        this.lives = lives;
        this.amendments = amendments;
        this.decrees = decrees;
    }

    /**
     * Drafts the amendments of those decrees that the actor may amend, and lets the register know;
     * the others wait for their own officers.
     *
     * @param source a list or a single mutation
     */
    Optional<DecreeRefused> count(UUID source, Instant at) {
        for (UUID decree : rows.decrees(source)) {
            if (mayAmend(decree)
                    && takingUp.take(decree).orElse(null)
                            instanceof Outcome.Refused<Decree, DecreeRefused>(DecreeRefused why)) {
                return Optional.of(why);
            }
        }
        lives.recordListed(rows.lifeEvents(source), at, source);
        return Optional.empty();
    }

    /** Only while every amendment that carries some of it is a draft. */
    Optional<MutationRefused> takeBack(UUID source, Instant at) {
        Map<UUID, List<UUID>> changes = rows.changes(source);
        for (UUID amendment : changes.keySet()) {
            Decree found = decrees.find(amendment).orElseThrow();
            if (found.state() != Decree.State.DRAFT) {
                return Optional.of(new MutationRefused.Decided(found.number()));
            }
        }
        Optional<DecreeRefused> refusal = amendments.withdraw(changes);
        if (refusal.isPresent()) {
            return Optional.of(new MutationRefused.Unamended(refusal.get()));
        }
        rows.withdraw(source, at);
        lives.withdraw(source, at);
        return Optional.empty();
    }

    private boolean mayAmend(UUID decree) {
        return decrees.find(decree)
                .filter(
                        found ->
                                Acting.required()
                                        .may(Permission.PREPARE_DECREES, found.territory()))
                .isPresent();
    }
}
