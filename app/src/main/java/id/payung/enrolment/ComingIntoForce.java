package id.payung.enrolment;

import id.payung.enrolment.AmendmentInForce.Left;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.shared.Months;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What was reserved becomes cover: the months are ordered, who leaves has left, and what the
 * approval kept free beyond need is released.
 */
@Component
class ComingIntoForce {
    private final DecreeRows rows;
    private final Seats seats;
    private final Ledger ledger;
    private final Funds funds;
    private final ApplicationEventPublisher events;

    ComingIntoForce(
            DecreeRows rows,
            Seats seats,
            Ledger ledger,
            Funds funds,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.seats = seats;
        this.ledger = ledger;
        this.funds = funds;
        this.events = events;
    }

    /** Everything or, when it answers with a refusal, something that must be rolled back. */
    Optional<DecreeRefused> begin(Decree decree) {
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Demand reserved = seats.promised(decree, seats.toReserve(decree, fund));
        seats.dropTheDead(decree);
        Demand surplus = SeatDemand.difference(reserved, seats.inForce(decree, fund));
        if (surplus.lines().stream().anyMatch(line -> line.amount() < 0)) {
            return Optional.of(new DecreeRefused.PriceRisen());
        }
        return decree.isAmendment() ? amend(decree, fund, surplus) : cover(decree, fund, surplus);
    }

    private Optional<DecreeRefused> cover(Decree decree, Fund fund, Demand surplus) {
        long workers = seats.count(decree);
        if (workers == 0) {
            return Optional.of(new DecreeRefused.NobodyLeft());
        }
        rows.inForce(decree);
        events.publishEvent(new DecreeInForce(decree.id(), fund, decree.months(), workers));
        ledger.release(fund, Objects.requireNonNull(decree.signature()).scan(), surplus);
        return Optional.empty();
    }

    private Optional<DecreeRefused> amend(Decree amendment, Fund fund, Demand surplus) {
        Decree decree = rows.find(Objects.requireNonNull(amendment.amends())).orElseThrow();
        List<Left> left = seats.leaving(amendment);
        Optional<DecreeRefused> settled = seats.paidAlready(decree, left);
        if (settled.isPresent()) {
            return settled;
        }
        rows.inForce(amendment);
        seats.end(amendment);
        events.publishEvent(
                new AmendmentInForce(
                        amendment.id(), decree.id(), fund, monthsOf(amendment, surplus), left));
        ledger.release(fund, amendment.id(), surplus);
        List<SeatsFreed.Seat> freed = seats.freed(amendment);
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatsFreed(amendment.id(), decree.id(), fund, freed));
        }
        return Optional.empty();
    }

    private static Months monthsOf(Decree amendment, Demand lines) {
        return lines.lines().isEmpty()
                ? amendment.months()
                : new Months(lines.lines().getFirst().month(), lines.lines().getLast().month());
    }
}
