package id.payung.enrolment;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.registry.DecileFact;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is covered and whose latest decile is none of those of the programme that pays.
 *
 * @param lowest the programme's deciles, both ends included
 * @param rule what the programme does about it
 * @param decree by which he is covered
 * @param review what was decided about it; absent while nobody has
 */
public record DecileLeaver(
        UUID worker,
        String name,
        TerritoryCode territory,
        String fund,
        DecileFact fact,
        int lowest,
        int highest,
        DecileLeft rule,
        UUID decree,
        @Nullable DecileReview review) {}
