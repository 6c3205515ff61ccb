package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes a decree back before its cover began. A draft is dropped by whoever prepares; once approved
 * it has seats and money, and only somebody who did not prepare it may release them.
 */
@Component
class Cancelling {
    private static final Set<State> UNAPPROVED =
            Set.of(State.DRAFT, State.SUBMITTED, State.CHECKED);

    private final Funds funds;
    private final Ledger ledger;
    private final Seats seats;
    private final Bookkeeping books;
    private final ApplicationEventPublisher events;

    Cancelling(
            Funds funds,
            Ledger ledger,
            Seats seats,
            Bookkeeping books,
            ApplicationEventPublisher events) {
        this.funds = funds;
        this.ledger = ledger;
        this.seats = seats;
        this.books = books;
        this.events = events;
    }

    Outcome<Decree, DecreeRefused> cancel(
            Decree decree, String reason, Optional<Decree> openAmendment) {
        boolean approved = !UNAPPROVED.contains(decree.state());
        Optional<DecreeRefused> refusal =
                (approved ? releasable(decree, openAmendment) : droppable(decree))
                        .or(() -> SecondReading.unreasoned(reason));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (approved) {
            release(decree);
        } else {
            seats.forget(decree);
        }
        return Outcome.done(
                books.step(
                        decree, Step.CANCELLED, State.CANCELLED, reason, Map.of("reason", reason)));
    }

    private static Optional<DecreeRefused> droppable(Decree decree) {
        return Acting.required().may(Permission.PREPARE_DECREES, decree.territory())
                ? Optional.empty()
                : Optional.of(new DecreeRefused.NotPermitted());
    }

    private Optional<DecreeRefused> releasable(Decree decree, Optional<Decree> openAmendment) {
        Optional<DecreeRefused> refusal =
                SecondReading.anothersWork(
                        decree, Permission.APPROVE_DECREES, State.APPROVED, State.SIGNED);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (decree.isAmendment() && decree.isInForce()) {
            return Optional.of(new DecreeRefused.WrongState(decree.state()));
        }
        if (openAmendment.isPresent()) {
            return openAmendment.map(one -> new DecreeRefused.AmendmentOpen(one.number()));
        }
        return !decree.isAmendment() && seats.isAnyPaid(decree)
                ? Optional.of(new DecreeRefused.SomethingPaid())
                : Optional.empty();
    }

    private void release(Decree decree) {
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Demand held =
                decree.isAmendment() ? seats.toReserve(decree, fund) : seats.held(decree, fund);
        if (decree.isInForce()) {
            events.publishEvent(new DecreeCancelled(decree.id(), fund));
        }
        ledger.release(fund, decree.id(), seats.promised(decree, held));
        seats.release(decree);
    }
}
