package id.payung.donors;

import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which donors are meant; count, list and file of one filter agree.
 *
 * @param text beginning of the name, in any case
 * @param active only those with a pledge that has not ended
 */
public record DonorFilter(
        TerritoryCode territory, Donor.@Nullable Kind kind, @Nullable String text, boolean active) {

    public static DonorFilter all() {
        return new DonorFilter(TerritoryCode.INDONESIA, null, null, false);
    }
}
