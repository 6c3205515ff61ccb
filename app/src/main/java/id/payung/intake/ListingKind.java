package id.payung.intake;

import id.payung.intake.reading.ListingColumns;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of list that tells something of people whom the register knows, as who has died or what
 * the insurer answered. The module that owns what is told declares the kind; intake uploads, maps,
 * reads, checks, accepts and undoes its lists like any other and knows only this.
 *
 * <p>The words of a kind stand in its module's bundles: {@code listing.kind.<code>} and {@code
 * listing.kind.<code>.text} for the pages, and for each finding of its own {@code
 * intake.finding.<module>.<code>.message} and {@code .remedy} in {@code messages/<module>}.
 */
public interface ListingKind {

    /** The word by which addresses, commands and tables name the kind: small letters. */
    String code();

    /** What such a list may and must say. */
    ListingColumns columns();

    /**
     * Judges the rows whose person is known, in the transaction of the check and once more in that
     * of the acceptance: refuses, warns, or marks as saying nothing new. What is left is new.
     */
    void judge(StagedRows rows);

    /**
     * Keeps what the rows that are new or changed tell, each under the id of its row; asked once.
     */
    void accept(StagedRows rows, Instant at);

    /** Takes back all that a list told; what was built upon it since may refuse that. */
    Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at);

    /** Whose yes makes the list count; whoever may send it need not be able to accept it. */
    default Permission accepting() {
        return Permission.ACCEPT_LISTINGS;
    }

    /** The module whose bundles hold the kind's words. */
    String module();
}
