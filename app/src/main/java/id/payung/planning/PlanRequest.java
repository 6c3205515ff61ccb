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
 * @param quotas beside those that the funds have
 */
public record PlanRequest(
        String name,
        TerritoryCode area,
        Months months,
        List<UUID> funds,
        List<FundQuota> quotas,
        Priorities priorities) {

    public PlanRequest {
        funds = List.copyOf(funds);
        quotas = List.copyOf(quotas);
    }

    /** With the quotas of the funds alone. */
    public PlanRequest(
            String name,
            TerritoryCode area,
            Months months,
            List<UUID> funds,
            Priorities priorities) {
        this(name, area, months, funds, List.of(), priorities);
    }

    /** As many people as possible, with the usual rules among them. */
    public static PlanRequest forMost(
            String name, TerritoryCode area, Months months, List<UUID> funds) {
        return new PlanRequest(name, area, months, funds, Priorities.usual());
    }

    /** The neediest by the usual rules before everything else. */
    public static PlanRequest forNeediest(
            String name, TerritoryCode area, Months months, List<UUID> funds) {
        Priorities neediest =
                new Priorities(Priorities.Aim.NEEDIEST_FIRST, Priorities.usual().rules());
        return new PlanRequest(name, area, months, funds, neediest);
    }
}
