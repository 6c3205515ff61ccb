package id.payung.enrolment.mutation;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was told of one worker, and what it does to one seat of his.
 *
 * @param id of this line
 * @param firstMonth the first without cover by the rule of the reason
 * @param seat {@code null} where no seat ends by it
 * @param toldBy {@code null} while its list is only checked
 */
public record Mutation(
        UUID id,
        UUID mutation,
        UUID worker,
        String name,
        TerritoryCode territory,
        MutationReason reason,
        LocalDate on,
        YearMonth firstMonth,
        @Nullable TerritoryCode destination,
        @Nullable String note,
        @Nullable Seat seat,
        @Nullable UUID listing,
        @Nullable String toldBy,
        @Nullable Instant toldAt,
        Standing standing) {

    /**
     * A seat that ends.
     *
     * @param months in which the worker holds it no more
     * @param joining who takes it; {@code null} where nobody does yet
     * @param amendment the amendment that changes it; {@code null} while none does
     */
    public record Seat(
            UUID decree,
            String decreeNumber,
            String fundName,
            Months months,
            @Nullable UUID joining,
            @Nullable String joiningName,
            @Nullable UUID amendment,
            @Nullable String amendmentNumber) {}

    /** How far it has come. */
    public enum Standing {
        /** Stands on a list that nobody has accepted yet. */
        PREVIEWED,
        /** No cover ends by it. */
        NOTED,
        /** Waits for an officer of the decree to put it on an amendment. */
        WAITING,
        /** Stands on an amendment on its way to the signature. */
        PROPOSED,
        /** The amendment is signed. */
        IN_FORCE,
        /** Taken back. */
        WITHDRAWN
    }
}
