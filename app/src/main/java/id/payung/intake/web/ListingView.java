package id.payung.intake.web;

import id.payung.intake.Difference;
import id.payung.intake.FindingLine;
import id.payung.intake.Listing;
import id.payung.intake.ListingKinds;
import id.payung.intake.ListingState;
import id.payung.runs.Run;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One list with what was found in it.
 *
 * @param run what is at work on it just now
 * @param difference from the office's previous list
 * @param ambiguous how many names on it several places bear
 * @param refusal why the last step was not taken
 */
public record ListingView(
        Listing listing,
        @Nullable Run run,
        RowChoice choice,
        Page<FindingLine> findings,
        @Nullable Difference difference,
        int ambiguous,
        PapersView papers,
        @Nullable Refusal refusal) {

    public boolean isWorking() {
        return run != null && !run.state().isFinal();
    }

    /** The run that was at work ended before its time; the step may be begun again. */
    public boolean isStuck() {
        return run != null
                && (run.state() == Run.State.FAILED || run.state() == Run.State.CANCELLED);
    }

    public boolean mayBeAccepted() {
        return listing.state() == ListingState.CHECKED
                && listing.tally() != null
                && listing.tally().acceptable() > 0
                && may(listing.accepting());
    }

    public boolean mayBeUndone() {
        return listing.state() == ListingState.ACCEPTED && may(listing.accepting());
    }

    public boolean mayBeMapped() {
        return switch (listing.state()) {
            case MAPPED, CHECKED, REFUSED -> may(Permission.UPLOAD_LISTINGS);
            case UPLOADED, CHECKING, ACCEPTING, ACCEPTED, UNDONE, DISCARDED -> false;
        };
    }

    public boolean mayBeDiscarded() {
        return switch (listing.state()) {
            case UPLOADED, MAPPED, CHECKED, REFUSED -> may(Permission.UPLOAD_LISTINGS);
            case CHECKING, ACCEPTING -> isStuck() && may(Permission.UPLOAD_LISTINGS);
            case ACCEPTED, UNDONE, DISCARDED -> false;
        };
    }

    /** Where the list stands in the four steps: uploaded, matched, checked, accepted. */
    public int step() {
        return switch (listing.state()) {
            case UPLOADED, REFUSED, DISCARDED -> 1;
            case MAPPED, CHECKING, CHECKED -> 2;
            case ACCEPTING -> 3;
            case ACCEPTED, UNDONE -> 4;
        };
    }

    public boolean mayAddPapers() {
        return listing.kind().equals(ListingKinds.PROPOSALS) && may(Permission.UPLOAD_LISTINGS);
    }

    private boolean may(Permission permission) {
        return Acting.required().may(permission, listing.territory());
    }
}
