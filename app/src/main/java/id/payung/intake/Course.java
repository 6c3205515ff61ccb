package id.payung.intake;

import id.payung.runs.Progress;
import id.payung.shared.Outcome;
import java.time.Instant;

/** What becomes of the read rows of a list; proposals take another course than what is told. */
interface Course {

    /** Some more rows are staged; what is done with them here is done while the next are read. */
    void staged(Listing listing);

    /** All rows have been staged: now each has its status and is kept with what was found. */
    void check(Listing listing);

    /** Takes the good rows, once; judged anew where the world has changed since the check. */
    void accept(Listing listing, Progress progress);

    /** Takes back what the list said; behind the register's door. */
    Outcome<Undone, ListingRefused> undo(Listing listing, Instant at);

    /**
     * What was taken back.
     *
     * @param forgotten people nobody speaks of any more
     * @param restored people of whom again something else is said
     */
    record Undone(int forgotten, int restored) {}
}
