package id.payung.donors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A donor with what he gave.
 *
 * @param pledges that stand, ended ones too
 * @param people with a confirmed place on a pledge that has not ended
 * @param received rupiah of all his pledges
 * @param endsOn last day of the pledge that ends first of those that have not ended
 */
public record DonorLine(
        Donor donor, long pledges, long people, long received, @Nullable LocalDate endsOn) {

    /** Somebody who has just been written down. */
    public static DonorLine withoutPledges(Donor donor) {
        return new DonorLine(donor, 0, 0, 0, null);
    }
}
