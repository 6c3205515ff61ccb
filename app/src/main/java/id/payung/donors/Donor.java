package id.payung.donors;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gives.
 *
 * @param belongsTo the office of a civil servant, or whom to speak with at a company; may be empty
 * @param home where he lives or the company works; workers nearest to it come first
 * @param account with which he follows what his money did, where he has one
 */
public record Donor(
        UUID id,
        Kind kind,
        String name,
        String belongsTo,
        TerritoryCode home,
        @Nullable UUID account) {

    /** Whose money it is; decides which kind of fund takes it. */
    public enum Kind {
        PERSON,
        COMPANY
    }
}
