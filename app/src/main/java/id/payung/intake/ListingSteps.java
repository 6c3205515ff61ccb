package id.payung.intake;

import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins the two long steps of a list, as runs or while the caller waits. */
@Component
class ListingSteps {
    private final ListingLog log;
    private final Runs runs;
    private final Checking checking;
    private final Accepting accepting;
    private final MissingPapers missing;

    ListingSteps(
            ListingLog log,
            Runs runs,
            Checking checking,
            Accepting accepting,
            MissingPapers missing) {
        this.log = log;
        this.runs = runs;
        this.checking = checking;
        this.accepting = accepting;
        this.missing = missing;
    }

    static boolean mayBeChecked(ListingState state) {
        return switch (state) {
            case UPLOADED, MAPPED, CHECKED, REFUSED -> true;
            case CHECKING, ACCEPTING, ACCEPTED, UNDONE, DISCARDED -> false;
        };
    }

    Outcome<Run, ListingRefused> startCheck(Listing listing) {
        return startCheck(listing, false);
    }

    /** The check, and behind it the acceptance. */
    Outcome<Run, ListingRefused> startIntake(Listing listing) {
        return Listings.may(listing.accepting(), listing)
                ? startCheck(listing, true)
                : Outcome.refused(new ListingRefused.NotEntitled());
    }

    private Outcome<Run, ListingRefused> startCheck(Listing listing, boolean acceptNext) {
        return refusalToCheck(listing)
                .<Outcome<Run, ListingRefused>>map(Outcome::refused)
                .orElseGet(
                        () -> {
                            log.beginCheck(listing.id(), acceptNext);
                            return Outcome.done(start(CheckJob.KIND, listing));
                        });
    }

    /** In the transaction of the check, so that no kill comes between the two. */
    void goOn(UUID checked) {
        if (log.takeUpAcceptance(checked)) {
            startAcceptance(log.find(checked).orElseThrow());
        }
    }

    Optional<Run> underway(Listing listing) {
        return switch (listing.state()) {
            case CHECKING -> runs.latest(CheckJob.KIND, listing.id());
            case ACCEPTING -> runs.latest(AcceptJob.KIND, listing.id());
            case UPLOADED, MAPPED, CHECKED, ACCEPTED, UNDONE, REFUSED, DISCARDED ->
                    Optional.empty();
        };
    }

    Outcome<Run, ListingRefused> startAcceptance(Listing listing) {
        return refusalToAccept(listing)
                .<Outcome<Run, ListingRefused>>map(Outcome::refused)
                .orElseGet(
                        () -> {
                            log.move(listing.id(), ListingState.ACCEPTING);
                            return Outcome.done(start(AcceptJob.KIND, listing));
                        });
    }

    Outcome<Listing, ListingRefused> checkNow(Listing listing, Progress progress) {
        Optional<ListingRefused> refusal = refusalToCheck(listing);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        log.beginCheck(listing.id(), false);
        checking.check(listing.id(), progress);
        Listing checked = log.find(listing.id()).orElseThrow();
        return checked.complaint() == null
                ? Outcome.done(checked)
                : Outcome.refused(new ListingRefused.Unreadable(checked.complaint()));
    }

    Outcome<Listing, ListingRefused> acceptNow(Listing listing, Progress progress) {
        Optional<ListingRefused> refusal = refusalToAccept(listing);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accepting.accept(listing.id(), progress);
        return Outcome.done(log.find(listing.id()).orElseThrow());
    }

    private Optional<ListingRefused> refusalToCheck(Listing listing) {
        if (!Listings.may(Permission.UPLOAD_LISTINGS, listing)) {
            return Optional.of(new ListingRefused.NotEntitled());
        }
        if (!mayBeChecked(listing.state())) {
            return Optional.of(new ListingRefused.NotNow(listing.state()));
        }
        return Optional.ofNullable(listing.mapping())
                .flatMap(mapping -> mapping.missing(listing.columns()))
                .map(column -> new ListingRefused.ColumnMissing(column.printed()));
    }

    private Optional<ListingRefused> refusalToAccept(Listing listing) {
        if (!Listings.may(listing.accepting(), listing)) {
            return Optional.of(new ListingRefused.NotEntitled());
        }
        if (listing.state() != ListingState.CHECKED) {
            return Optional.of(new ListingRefused.NotNow(listing.state()));
        }
        return missing.of(listing).stream()
                .filter(PaperRule::blocks)
                .findFirst()
                .map(ListingRefused.PaperMissing::new);
    }

    /**
     * The list as it stands without a run that was cancelled before it began, or that gave up: that
     * run cannot put it back, so whoever takes the next step does.
     */
    Listing released(Listing listing) {
        if (listing.state() == ListingState.CHECKING && isOver(CheckJob.KIND, listing)) {
            log.forgetCheck(listing.id());
        } else if (listing.state() == ListingState.ACCEPTING && isOver(AcceptJob.KIND, listing)) {
            log.move(listing.id(), ListingState.CHECKED);
        } else {
            return listing;
        }
        return log.find(listing.id()).orElseThrow();
    }

    private boolean isOver(String kind, Listing listing) {
        return runs.latest(kind, listing.id()).map(run -> run.state().isFinal()).orElse(true);
    }

    private Run start(String kind, Listing listing) {
        return runs.start(kind, listing.id(), listing.fileName(), listing.territory());
    }
}
