package id.payung.enrolment;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision (SK penetapan) that puts named workers under a fund's cover for some months, or (SK
 * perubahan) one that changes who has the seats of another. One officer prepares it, another checks
 * it, somebody who did not prepare it approves it, and cover follows only when it is signed; its
 * name is readable everywhere, its members are not.
 *
 * @param number a working number until it is signed, then the number on the paper
 * @param since when its latest step was taken
 * @param amends the decree whose seats it changes
 * @param inForceAt since when its cover counts: when it was signed and, where the programme asks
 *     for one, its agreement was there
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
        Instant since,
        Prepared prepared,
        Agreement agreement,
        @Nullable Signature signature,
        @Nullable UUID amends,
        @Nullable Instant inForceAt) {

    /**
     * How far it has come. That it runs or has ended is never written down: the signature, the
     * months and the calendar tell it.
     */
    public enum State {
        /** Konsep: its people may still change. */
        DRAFT,
        /** Handed up, waits to be checked by another officer. */
        SUBMITTED,
        /** Diperiksa: waits for approval. */
        CHECKED,
        /** Disetujui: seats and money are reserved, the paper waits for its signature. */
        APPROVED,
        /** Ditandatangani: waits for its agreement or for its first month. */
        SIGNED,
        /** Berjalan: in force, and in its months. */
        RUNNING,
        /** Berakhir: its last month is over. */
        ENDED,
        REJECTED,
        /** Dibatalkan: taken back before its cover began. */
        CANCELLED
    }

    /** Who prepared it. */
    public record Prepared(UUID by, String byName, Instant at) {}

    /**
     * The agreement with the insurer (PKS).
     *
     * @param needed whether the programme lets cover begin only with one
     */
    public record Agreement(boolean needed, @Nullable UUID basis) {
        public boolean isMissing() {
            return needed && basis == null;
        }
    }

    /**
     * The signature under the paper.
     *
     * @param by who signed, as printed: "Bupati Bogor"
     * @param scan the stored document
     */
    public record Signature(LocalDate on, String by, UUID scan) {}

    /** Whether somebody has to do the next step. */
    public boolean isWaiting() {
        return switch (state) {
            case DRAFT, SUBMITTED, CHECKED, APPROVED -> true;
            case SIGNED -> !isInForce();
            case RUNNING, ENDED, REJECTED, CANCELLED -> false;
        };
    }

    public boolean isAmendment() {
        return amends != null;
    }

    public boolean isInForce() {
        return inForceAt != null;
    }
}
