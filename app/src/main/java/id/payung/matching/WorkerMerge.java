package id.payung.matching;

import id.payung.registry.Merge;
import id.payung.shared.Hand;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that became one, or are proposed to.
 *
 * @param absorbedMasked the NIK of the record that leaves, its middle hidden
 * @param automatic whether Payung did it unasked, beyond doubt
 * @param twoPeople whether one is covered, so that a second person decides
 * @param undoAsked who wants it taken back where a second person has to agree
 * @param whyUndone why it was taken back, or is to be
 * @param territory where the kept one lives
 * @param otherTerritory where the absorbed one lived
 */
public record WorkerMerge(
        UUID id,
        UUID pair,
        UUID kept,
        UUID absorbed,
        String keptName,
        String absorbedName,
        String absorbedMasked,
        TerritoryCode territory,
        TerritoryCode otherTerritory,
        boolean automatic,
        boolean twoPeople,
        State state,
        Hand proposed,
        @Nullable Hand decided,
        @Nullable Hand undoAsked,
        @Nullable Hand undone,
        @Nullable String whyUndone) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        DONE,
        REJECTED,
        UNDONE
    }

    Merge merge() {
        return new Merge(id, kept, absorbed);
    }
}
