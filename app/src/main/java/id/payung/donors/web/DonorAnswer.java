package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.DonorLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A donor as programs read him, in rupiah and people.
 *
 * @param follows whether an account follows what his money does
 * @param pledges that stand, ended ones too
 * @param people with a confirmed place on a pledge that has not ended
 * @param endsOn last day of the pledge that ends first of those that have not ended
 */
record DonorAnswer(
        UUID id,
        Donor.Kind kind,
        String name,
        String belongsTo,
        String home,
        boolean follows,
        long pledges,
        long people,
        long received,
        @Nullable LocalDate endsOn) {

    static DonorAnswer of(DonorLine line) {
        Donor donor = line.donor();
        return new DonorAnswer(
                donor.id(),
                donor.kind(),
                donor.name(),
                donor.belongsTo(),
                donor.home().value(),
                donor.account() != null,
                line.pledges(),
                line.people(),
                line.received(),
                line.endsOn());
    }
}
