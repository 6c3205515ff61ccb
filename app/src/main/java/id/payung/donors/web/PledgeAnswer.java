package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.Pledge;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as programs read it, in rupiah and people; who stands on it is not told.
 *
 * @param warning the fewest days left that were warned of and still wait for an answer
 * @param renews the pledge that it goes on from
 */
record PledgeAnswer(
        UUID id,
        Giver donor,
        Source fund,
        String area,
        YearMonth firstMonth,
        YearMonth lastMonth,
        boolean monthly,
        boolean named,
        Pledge.Size places,
        Pledge.People people,
        Pledge.Money money,
        Pledge.State state,
        @Nullable Integer warning,
        @Nullable UUID renews,
        @Nullable String cancelReason) {

    /** Who gives. */
    record Giver(UUID id, String name, Donor.Kind kind) {}

    /** Into which fund. */
    record Source(UUID id, String name) {}

    static PledgeAnswer of(Pledge pledge) {
        return new PledgeAnswer(
                pledge.id(),
                new Giver(pledge.donor(), pledge.donorName(), pledge.donorKind()),
                new Source(pledge.fund(), pledge.fundName()),
                pledge.territory().value(),
                pledge.months().first(),
                pledge.months().last(),
                pledge.monthly(),
                pledge.named(),
                pledge.size(),
                pledge.people(),
                pledge.money(),
                pledge.state(),
                pledge.warning(),
                pledge.renews(),
                pledge.cancelReason());
    }
}
