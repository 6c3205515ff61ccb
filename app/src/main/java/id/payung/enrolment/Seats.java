package id.payung.enrolment;

import id.payung.enrolment.AmendmentInForce.Left;
import id.payung.enrolment.Covering.Covered;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The seats that a decree gives, or an amendment changes: both are reserved, come into force and
 * are taken back in the same steps.
 */
@Component
class Seats {
    private final Covering covering;
    private final SeatChangeRows changes;
    private final SeatDemand demand;
    private final PaidMonths paid;

    Seats(Covering covering, SeatChangeRows changes, SeatDemand demand, PaidMonths paid) {
        this.covering = covering;
        this.changes = changes;
        this.demand = demand;
        this.paid = paid;
    }

    Covered reserve(Decree decree, Fund fund) {
        return decree.isAmendment()
                ? changes.reserve(decree, fund)
                : covering.reserve(decree, fund);
    }

    Demand toReserve(Decree decree, Fund fund) {
        return demand.toReserve(decree, fund);
    }

    Demand inForce(Decree decree, Fund fund) {
        return demand.inForce(decree, fund);
    }

    Demand held(Decree decree, Fund fund) {
        return demand.held(decree, fund);
    }

    /** These seats with the rupiah that are promised for them, whatever a month costs today. */
    Demand promised(Decree decree, Demand asked) {
        Map<YearMonth, Long> promised = demand.promised(decree);
        return new Demand(
                asked.lines().stream()
                        .map(
                                line ->
                                        new Demand.Line(
                                                line.month(),
                                                line.seats(),
                                                promised.getOrDefault(line.month(), 0L)))
                        .toList());
    }

    String digest(Decree decree) {
        return covering.digest(decree);
    }

    /** People to whom the decree itself gives a seat. */
    long count(Decree decree) {
        return covering.count(decree);
    }

    void dropTheDead(Decree decree) {
        if (decree.isAmendment()) {
            changes.dropTheDead(decree);
        } else {
            covering.dropTheDead(decree);
        }
    }

    boolean isAnyPaid(Decree decree) {
        return paid.isAnyPaid(decree.id());
    }

    /** Who leaves by the amendment, each from his month on. */
    List<Left> leaving(Decree amendment) {
        return changes.left(amendment);
    }

    List<SeatsFreed.Seat> freed(Decree amendment) {
        return changes.freed(amendment);
    }

    /** A month that is paid stays with whom it was paid for. */
    Optional<DecreeRefused> paidAlready(Decree decree, List<Left> left) {
        Map<UUID, YearMonth> latest =
                paid.latestPaid(decree.id(), left.stream().map(Left::worker).toList());
        return left.stream()
                .filter(
                        one -> {
                            YearMonth settled = latest.get(one.worker());
                            return settled != null && !one.months().first().isAfter(settled);
                        })
                .<DecreeRefused>map(
                        one ->
                                new DecreeRefused.MonthPaid(
                                        Objects.requireNonNull(latest.get(one.worker()))))
                .findFirst();
    }

    /** Ends the spans of those who leave. */
    void end(Decree amendment) {
        changes.end(amendment);
        changes.settle(amendment);
    }

    /** Takes back what was reserved or given, and lets others propose what an amendment wanted. */
    void release(Decree decree) {
        if (decree.isAmendment()) {
            changes.release(decree);
        } else {
            covering.release(decree);
        }
        forget(decree);
    }

    /** Others may propose what the amendment wanted. */
    void forget(Decree decree) {
        if (decree.isAmendment()) {
            changes.settle(decree);
        }
    }
}
