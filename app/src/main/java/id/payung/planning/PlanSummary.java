package id.payung.planning;

import id.payung.planning.plan.Proof;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored plan in one line.
 *
 * @param asked people who could be covered
 * @param people whom the plan covers
 * @param cost rupiah over all months
 */
public record PlanSummary(
        UUID id,
        String name,
        TerritoryCode area,
        Months months,
        long asked,
        long people,
        long cost,
        Proof proof,
        String madeBy,
        Instant madeAt) {}
