package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.funding.FundingRefused;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers changes of seats on draft amendments, each judged as it is proposed. */
@Component
class Amending {
    private final AmendmentRows rows;
    private final SeatChangeRows changes;
    private final Drafting drafting;
    private final Bookkeeping books;
    private final Seats seats;

    Amending(
            AmendmentRows rows,
            SeatChangeRows changes,
            Drafting drafting,
            Bookkeeping books,
            Seats seats) {
        this.rows = rows;
        this.changes = changes;
        this.drafting = drafting;
        this.books = books;
        this.seats = seats;
    }

    Outcome<SeatChange, DecreeRefused> propose(Decree decree, NewSeatChange wanted) {
        Optional<Months> months = rows.months(decree, wanted);
        Optional<DecreeRefused> refusal =
                closed(decree)
                        .or(() -> waiting(decree, wanted))
                        .or(() -> seatless(decree, wanted, months))
                        .or(() -> unfit(decree, wanted, months.orElseThrow()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Decree amendment = draft(decree);
        UUID id = RecordId.next();
        changes.insert(id, amendment, wanted, months.orElseThrow());
        books.record("decree.change_proposed", amendment, facts(decree, wanted));
        return Outcome.done(changes.find(id));
    }

    List<SeatCandidate> candidates(Decree decree, YearMonth month, String name, int limit) {
        return drafting.candidates(decree, month, name, limit);
    }

    Outcome<Decree, DecreeRefused> withdraw(Decree amendment, UUID change) {
        Optional<DecreeRefused> refusal =
                notPermitted(amendment)
                        .or(
                                () ->
                                        amendment.state() == State.DRAFT
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new DecreeRefused.WrongState(
                                                                amendment.state())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (changes.delete(amendment.id(), change)) {
            books.record("decree.change_withdrawn", amendment, Map.of("change", change.toString()));
        }
        return Outcome.done(amendment);
    }

    /** The officer's own draft, so that who approves it has put nothing on it. */
    Decree draft(Decree decree) {
        return rows.draftOf(decree, Acting.required())
                .orElseGet(
                        () -> {
                            UUID id = RecordId.next();
                            rows.open(id, decree, Acting.required());
                            Decree opened = books.find(id);
                            books.note(opened, Step.PREPARED, Map.of("amends", decree.number()));
                            return opened;
                        });
    }

    static Optional<DecreeRefused> closed(Decree decree) {
        return notPermitted(decree)
                .or(
                        () ->
                                decree.isInForce() && !decree.isAmendment()
                                        ? Optional.empty()
                                        : Optional.of(new DecreeRefused.NotInForce()));
    }

    static Optional<DecreeRefused> notPermitted(Decree decree) {
        return Acting.required().may(Permission.PREPARE_DECREES, decree.territory())
                ? Optional.empty()
                : Optional.of(new DecreeRefused.NotPermitted());
    }

    private Optional<DecreeRefused> waiting(Decree decree, NewSeatChange wanted) {
        return Stream.of(
                        Optional.ofNullable(wanted.leaving()),
                        Optional.ofNullable(wanted.joining()))
                .flatMap(Optional::stream)
                .filter(worker -> changes.waits(decree.id(), worker))
                .<DecreeRefused>map(worker -> new DecreeRefused.ChangeWaits(books.nameOf(worker)))
                .findFirst();
    }

    private Optional<DecreeRefused> seatless(
            Decree decree, NewSeatChange wanted, Optional<Months> months) {
        UUID leaving = wanted.leaving();
        if (months.isEmpty()) {
            return Optional.of(
                    leaving == null
                            ? new DecreeRefused.Unfunded(
                                    new FundingRefused.OutsideMonths(
                                            decree.fundName(), decree.months()))
                            : new DecreeRefused.NoSeatHeld(wanted.month()));
        }
        return leaving == null
                ? Optional.empty()
                : seats.paidAlready(
                        decree, List.of(new AmendmentInForce.Left(leaving, months.get())));
    }

    private Optional<DecreeRefused> unfit(Decree decree, NewSeatChange wanted, Months months) {
        UUID joining = wanted.joining();
        if (joining == null) {
            return Optional.empty();
        }
        Optional<String> covered = drafting.coveredBy(joining, months);
        if (covered.isPresent()) {
            return Optional.of(new DecreeRefused.CoveredBy(books.nameOf(joining), covered.get()));
        }
        return drafting.isEligible(decree, joining, months.startsOn())
                ? Optional.empty()
                : Optional.of(new DecreeRefused.NotEligible(books.nameOf(joining)));
    }

    private static Map<String, String> facts(Decree decree, NewSeatChange wanted) {
        Map<String, String> facts = new HashMap<>();
        facts.put("decree", decree.number());
        facts.put("month", wanted.month().toString());
        facts.put("why", wanted.why());
        Optional.ofNullable(wanted.leaving()).ifPresent(id -> facts.put("leaving", id.toString()));
        Optional.ofNullable(wanted.joining()).ifPresent(id -> facts.put("joining", id.toString()));
        return facts;
    }
}
