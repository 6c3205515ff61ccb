package id.payung.enrolment;

import id.payung.enrolment.AmendmentInForce.Left;
import id.payung.enrolment.Decree.State;
import id.payung.shared.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges many changes of seats of one decree together, as they are put on a draft. */
@Component
class GatheringChanges implements ManyChanges {
    private final DecreeRows decrees;
    private final SeatChangeRows changes;
    private final Amending amending;
    private final Seats seats;
    private final Bookkeeping books;

    GatheringChanges(
            DecreeRows decrees,
            SeatChangeRows changes,
            Amending amending,
            Seats seats,
            Bookkeeping books) {
        this.decrees = decrees;
        this.changes = changes;
        this.amending = amending;
        this.seats = seats;
        this.books = books;
    }

    @Override
    public Optional<Outcome<Decree, DecreeRefused>> propose(
            UUID decree, List<NewSeatChange> wanted) {
        return decrees.locked(decree).map(found -> gather(found, wanted));
    }

    @Override
    public Optional<DecreeRefused> withdraw(Map<UUID, List<UUID>> byAmendment) {
        for (Map.Entry<UUID, List<UUID>> each : byAmendment.entrySet()) {
            Optional<DecreeRefused> refusal =
                    withdraw(decrees.locked(each.getKey()).orElseThrow(), each.getValue());
            if (refusal.isPresent()) {
                Deciding.undone(refusal.get());
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Outcome<Decree, DecreeRefused> gather(Decree decree, List<NewSeatChange> wanted) {
        Optional<DecreeRefused> refusal =
                Amending.closed(decree)
                        .or(() -> waiting(decree, wanted))
                        .or(() -> covered(decree, wanted));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Decree amendment = amending.draft(decree);
        changes.insert(amendment, wanted);
        List<Left> left = changes.left(amendment);
        Optional<DecreeRefused> late =
                missing(wanted, left).or(() -> seats.paidAlready(decree, left));
        if (late.isPresent()) {
            return Deciding.undone(late.get());
        }
        books.record(
                "decree.changes_proposed",
                amendment,
                Map.of(
                        "decree", decree.number(),
                        "changes", wanted.size(),
                        "digest", changes.digest(amendment)));
        return Outcome.done(amendment);
    }

    private Optional<DecreeRefused> withdraw(Decree amendment, Collection<UUID> gone) {
        if (amendment.state() != State.DRAFT) {
            return Optional.of(new DecreeRefused.WrongState(amendment.state()));
        }
        return Amending.notPermitted(amendment)
                .or(
                        () -> {
                            int taken = changes.delete(amendment.id(), gone);
                            books.record(
                                    "decree.changes_withdrawn",
                                    amendment,
                                    Map.of("changes", taken));
                            return Optional.empty();
                        });
    }

    private Optional<DecreeRefused> waiting(Decree decree, List<NewSeatChange> wanted) {
        return changes.firstWaiting(decree.id(), everybody(wanted))
                .map(worker -> new DecreeRefused.ChangeWaits(books.nameOf(worker)));
    }

    private Optional<DecreeRefused> covered(Decree decree, List<NewSeatChange> wanted) {
        return changes.firstHeld(decree, wanted)
                .map(held -> new DecreeRefused.CoveredBy(books.nameOf(held.worker()), held.fund()));
    }

    private static Optional<DecreeRefused> missing(List<NewSeatChange> wanted, List<Left> left) {
        Set<UUID> found = left.stream().map(Left::worker).collect(Collectors.toSet());
        return wanted.stream()
                .filter(one -> one.leaving() != null && !found.contains(one.leaving()))
                .<DecreeRefused>map(one -> new DecreeRefused.NoSeatHeld(one.month()))
                .findFirst();
    }

    private static List<UUID> everybody(List<NewSeatChange> wanted) {
        return wanted.stream()
                .flatMap(one -> Stream.of(one.leaving(), one.joining()).filter(Objects::nonNull))
                .toList();
    }
}
