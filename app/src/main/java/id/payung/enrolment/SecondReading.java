package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The second officer's part of a decree: he reads it over, passes it on or sends it back. */
@Component
class SecondReading {
    private final Bookkeeping books;

    SecondReading(Bookkeeping books) {
        this.books = books;
    }

    Outcome<Decree, DecreeRefused> check(Decree decree) {
        Optional<DecreeRefused> refusal =
                anothersWork(decree, Permission.PREPARE_DECREES, State.SUBMITTED);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(books.step(decree, Step.CHECKED, State.CHECKED, null, Map.of()));
    }

    /** Whoever may check or approve it may send it back to be mended. */
    Outcome<Decree, DecreeRefused> sendBack(Decree decree, String reason) {
        Permission needed =
                decree.state() == State.CHECKED
                        ? Permission.APPROVE_DECREES
                        : Permission.PREPARE_DECREES;
        Optional<DecreeRefused> refusal =
                anothersWork(decree, needed, State.SUBMITTED, State.CHECKED)
                        .or(() -> unreasoned(reason));
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(
                        books.step(
                                decree,
                                Step.SENT_BACK,
                                State.DRAFT,
                                reason,
                                Map.of("reason", reason)));
    }

    /** Refuses whoever may not, a decree in another state, and who prepared it. */
    static Optional<DecreeRefused> anothersWork(
            Decree decree, Permission needed, State... possible) {
        Actor actor = Acting.required();
        if (!actor.may(needed, decree.territory())) {
            return Optional.of(new DecreeRefused.NotPermitted());
        }
        if (!java.util.List.of(possible).contains(decree.state())) {
            return Optional.of(new DecreeRefused.WrongState(decree.state()));
        }
        return decree.prepared().by().equals(actor.account())
                ? Optional.of(new DecreeRefused.SamePerson())
                : Optional.empty();
    }

    static Optional<DecreeRefused> unreasoned(String reason) {
        return reason.isBlank() ? Optional.of(new DecreeRefused.ReasonMissing()) : Optional.empty();
    }
}
