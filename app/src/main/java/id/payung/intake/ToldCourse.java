package id.payung.intake;

import id.payung.runs.Progress;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list tells of people known already is judged and kept by the module that declared the
 * list's kind. At acceptance every row is judged once more: what was new at the check may be known
 * by now.
 */
record ToldCourse(ListingKind kind, Telling telling, StagedRows rows) implements Course {

    /** A kind judges its rows together. */
    @Override
    public void staged(Listing listing) {}

    @Override
    public void check(Listing listing) {
        telling.meet(listing);
        kind.judge(rows);
        telling.keep(listing);
    }

    @Override
    public void accept(Listing listing, Progress progress) {
        telling.stageAgain(listing);
        telling.meet(listing);
        kind.judge(rows);
        telling.keepAgain(listing);
        telling.accepted(listing, progress, at -> kind.accept(rows, at));
    }

    /** Lists from the same file go together: only one of them was the first to tell. */
    @Override
    public Outcome<Undone, ListingRefused> undo(Listing listing, Instant at) {
        List<UUID> together = telling.fromTheSameFile(listing);
        for (UUID told : together) {
            Optional<Refusal> refusal = kind.undo(told, listing.territory(), at);
            if (refusal.isPresent()) {
                return Outcome.refused(
                        new ListingRefused.Objected(
                                Complaint.of("messages/" + kind.module(), refusal.get())));
            }
        }
        telling.undone(together, at);
        return Outcome.done(new Undone(0, 0));
    }
}
