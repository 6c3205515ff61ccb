package id.payung.enrolment;

import id.payung.enrolment.Ranking.Known;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a seat of a fund, and his places in line: in his village first, because a
 * seat that becomes free stays there while anybody of it waits.
 *
 * @param place among all whom the actor sees
 * @param inDistrict among those of his district
 * @param inVillage among those of his village
 * @param next who stands directly behind him; absent of the last
 */
public record WaitingWorker(
        UUID worker,
        String name,
        TerritoryCode village,
        Known known,
        long place,
        long inDistrict,
        long inVillage,
        @Nullable Known next) {}
