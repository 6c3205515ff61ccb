package id.payung.enrolment;

import id.payung.enrolment.Covering.Covered;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.funding.Approvers;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The approval: from now on the seats are reserved and their money is promised, so that nobody else
 * can take either while the paper travels to its signature.
 */
@Component
class Deciding {
    private final Funds funds;
    private final Clearance clearance;
    private final Ledger ledger;
    private final Seats seats;
    private final Bookkeeping books;

    Deciding(Funds funds, Clearance clearance, Ledger ledger, Seats seats, Bookkeeping books) {
        this.funds = funds;
        this.clearance = clearance;
        this.ledger = ledger;
        this.seats = seats;
        this.books = books;
    }

    /** Who may approve for the fund, and whether the papers lie there. */
    @Component
    record Clearance(Approvers approvers, PapersOfDecree papers) {}

    Outcome<Approval, DecreeRefused> approve(Decree decree) {
        Optional<DecreeRefused> refusal =
                SecondReading.anothersWork(decree, Permission.APPROVE_DECREES, State.CHECKED)
                        .or(() -> notAnApprover(decree))
                        .or(() -> clearance.papers.refusal(decree));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Covered covered = seats.reserve(decree, fund);
        if (covered.workers() == 0) {
            return undone(new DecreeRefused.NobodyLeft());
        }
        Demand demand = seats.toReserve(decree, fund);
        return switch (ledger.commit(fund, decree.id(), demand)) {
            case Outcome.Refused<Demand, FundingRefused>(FundingRefused why) ->
                    undone(new DecreeRefused.Unfunded(why));
            case Outcome.Done<Demand, FundingRefused> _ ->
                    Outcome.done(approved(decree, fund, covered, demand.amount()));
        };
    }

    private Optional<DecreeRefused> notAnApprover(Decree decree) {
        return clearance
                .approvers
                .cleared(decree.fund(), decree.territory())
                .fold(_ -> Optional.empty(), why -> Optional.of(new DecreeRefused.Unfunded(why)));
    }

    private Approval approved(Decree decree, Fund fund, Covered covered, long amount) {
        Decree approved =
                books.step(
                        decree,
                        Step.APPROVED,
                        State.APPROVED,
                        null,
                        Map.of(
                                "fund", fund.code(),
                                "workers", covered.workers(),
                                "leftOut", covered.leftOut(),
                                "amount", amount,
                                "digest", seats.digest(decree)));
        return new Approval(approved, covered.workers(), covered.leftOut(), amount);
    }

    /** A decree that was not approved yet is turned down for good. */
    Outcome<Decree, DecreeRefused> reject(Decree decree, String reason) {
        Optional<DecreeRefused> refusal =
                SecondReading.anothersWork(
                                decree, Permission.APPROVE_DECREES, State.SUBMITTED, State.CHECKED)
                        .or(() -> SecondReading.unreasoned(reason));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        seats.forget(decree);
        return Outcome.done(
                books.step(
                        decree, Step.REJECTED, State.REJECTED, reason, Map.of("reason", reason)));
    }

    /** Nothing of a refused step stays. */
    static <T> Outcome<T, DecreeRefused> undone(DecreeRefused reason) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(reason);
    }
}
