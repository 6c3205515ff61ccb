package id.payung.enrolment;

import id.payung.enrolment.Covering.Covered;
import id.payung.enrolment.Decree.State;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The second officer's half of a decree. */
@Component
class Deciding {
    private final Funds funds;
    private final Ledger ledger;
    private final Covering covering;
    private final Bookkeeping books;
    private final ApplicationEventPublisher events;

    Deciding(
            Funds funds,
            Ledger ledger,
            Covering covering,
            Bookkeeping books,
            ApplicationEventPublisher events) {
        this.funds = funds;
        this.ledger = ledger;
        this.covering = covering;
        this.books = books;
        this.events = events;
    }

    Outcome<Approval, DecreeRefused> approve(Decree decree) {
        Optional<DecreeRefused> refusal = undecidable(decree);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Covered covered = covering.begin(decree, fund);
        if (covered.workers() == 0) {
            return undone(new DecreeRefused.NobodyLeft());
        }
        Demand demand = covering.demand(decree, fund);
        return switch (ledger.commit(fund, decree.id(), demand)) {
            case Outcome.Refused<Demand, FundingRefused>(FundingRefused why) ->
                    undone(new DecreeRefused.Unfunded(why));
            case Outcome.Done<Demand, FundingRefused> _ ->
                    Outcome.done(approved(decree, fund, covered, demand.amount()));
        };
    }

    Outcome<Decree, DecreeRefused> reject(Decree decree, String reason) {
        Optional<DecreeRefused> refusal = undecidable(decree);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        books.decided(decree, State.REJECTED, reason);
        books.record("decree.rejected", decree, Map.of("reason", reason));
        return Outcome.done(books.find(decree.id()));
    }

    private Approval approved(Decree decree, Fund fund, Covered covered, long amount) {
        books.decided(decree, State.APPROVED, null);
        books.record(
                "decree.approved",
                decree,
                Map.of(
                        "fund", fund.code(),
                        "workers", covered.workers(),
                        "leftOut", covered.leftOut(),
                        "amount", amount,
                        "digest", covering.digest(decree.id())));
        events.publishEvent(
                new DecreeApproved(decree.id(), fund, decree.months(), covered.workers()));
        return new Approval(books.find(decree.id()), covered.workers(), covered.leftOut(), amount);
    }

    static Optional<DecreeRefused> undecidable(Decree decree) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.APPROVE_DECREES, decree.territory())) {
            return Optional.of(new DecreeRefused.NotPermitted());
        }
        if (decree.state() != State.SUBMITTED) {
            return Optional.of(new DecreeRefused.WrongState(decree.state()));
        }
        return decree.prepared().by().equals(actor.account())
                ? Optional.of(new DecreeRefused.SamePerson())
                : Optional.empty();
    }

    /** Nothing of a refused approval stays. */
    static <T> Outcome<T, DecreeRefused> undone(DecreeRefused reason) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(reason);
    }
}
