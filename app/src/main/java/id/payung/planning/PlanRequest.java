package id.payung.planning;

import id.payung.planning.plan.Priorities;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;

import java.util.List;
import java.util.UUID;

/**
 * What an officer wants planned.
 *
 * @param name by which it is found again
 * @param area whose people are meant
 * @param funds whose money may be used
 */
public record PlanRequest(
        String name, TerritoryCode area, Months months, List<UUID> funds, Priorities priorities) {

    public PlanRequest {
        funds = List.copyOf(funds);
    }
}
