package id.payung.planning;

import id.payung.shared.TerritoryCode;
import java.util.UUID;

/**
 * How a fund's part of a plan becomes a decree.
 *
 * @param number as the paper will bear it; of one decree for each village the code of the village
 *     is put behind it
 */
public record PlannedDecree(UUID plan, UUID fund, UUID legalBasis, String number, String title) {

    /** The same for one village: its code behind the number, its name behind the title. */
    PlannedDecree in(TerritoryCode village, String name) {
        return new PlannedDecree(
                plan, fund, legalBasis, number + "/" + village.value(), title + ": " + name);
    }
}
