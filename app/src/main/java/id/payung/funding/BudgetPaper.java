package id.payung.funding;

import id.payung.shared.Hand;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document by which a year's budget becomes another (DPA): handed in by one person, let count
 * by a second.
 *
 * @param amount the whole budget of the year from this paper on, in rupiah
 * @param before the budget that it replaced; absent until it counts
 * @param file the scan, where one was handed in
 */
public record BudgetPaper(
        UUID id,
        UUID fund,
        String fundName,
        int year,
        Kind kind,
        String number,
        LocalDate dated,
        long amount,
        @Nullable Long before,
        String reason,
        @Nullable UUID file,
        State state,
        Hand prepared,
        @Nullable Hand decided,
        @Nullable String rejection) {

    /** Which of the year's documents it is. */
    public enum Kind {
        /** DPA murni. */
        ORIGINAL,
        /** DPA perubahan. */
        CHANGED,
        /** Pergeseran anggaran, before the change is passed. */
        SHIFTED
    }

    /** How far it has come. */
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED
    }

    /** Rupiah that the budget gained, or lost when negative; nothing until it counts. */
    public long difference() {
        return before == null ? 0 : amount - before;
    }
}
