package id.payung.planning;

import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one village, or of the whole: a draft, or the reason why there is none.
 *
 * @param area the village; of the whole the plan's area
 * @param planned people whom the plan gives it
 * @param members people on the draft
 * @param coveredAlready people whom another fund covers by now; kept as refused attempts
 * @param left eligible people for whom seat or quota was lacking
 */
public record DraftedPart(
        TerritoryCode area,
        long planned,
        @Nullable UUID decree,
        @Nullable String number,
        long members,
        long coveredAlready,
        long left,
        @Nullable Refusal refusal) {

    /** People of the plan of whom the draft knows nothing any more. */
    public long changed() {
        return refusal == null ? Math.max(0, planned - members - coveredAlready - left) : 0;
    }
}
