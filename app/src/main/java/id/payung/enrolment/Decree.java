package id.payung.enrolment;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision (SK penetapan) that puts named workers under a fund's cover for some months. One
 * officer prepares it, another decides; its name is readable everywhere, its members are not.
 */
public record Decree(
        UUID id,
        String number,
        String title,
        UUID fund,
        String fundName,
        String officeName,
        TerritoryCode territory,
        UUID legalBasis,
        Months months,
        State state,
        Prepared prepared,
        @Nullable Decided decided) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        REJECTED
    }

    /** Who prepared it, and when it was handed up for approval. */
    public record Prepared(UUID by, String byName, Instant at, @Nullable Instant submittedAt) {}

    /**
     * Who decided.
     *
     * @param reason why it was rejected
     */
    public record Decided(UUID by, String byName, Instant at, @Nullable String reason) {}
}
