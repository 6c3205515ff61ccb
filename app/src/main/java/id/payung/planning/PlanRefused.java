package id.payung.planning;

import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.util.List;

/** Why nothing was planned. */
public sealed interface PlanRefused extends Refusal.Named {
    @Override
    default String about() {
        return "plan";
    }

    /** The actor may not prepare decrees there. */
    record NotPermitted() implements PlanRefused {}

    /** No fund was named whose money the actor may see. */
    record NoFund() implements PlanRefused {}

    /** A fund does not pay in all the months. */
    record OutsideMonths(String fund, Months funded) implements PlanRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, funded.first(), funded.last());
        }
    }

    /** An occupation's quota would reach over an area that has a quota for everybody. */
    record QuotasCross(TerritoryCode area, TerritoryCode crossed) implements PlanRefused {}

    /** Nobody in the area is eligible for one of the funds and not covered yet. */
    record Nobody() implements PlanRefused {}

    /** The plan gives the fund nobody to cover. */
    record NothingToDraft() implements PlanRefused {}

    /** Every village of the fund's part has a draft that still stands. */
    record EveryVillageDrafted() implements PlanRefused {}

    /** Something else is being drafted of the fund's part, under this number. */
    record StillDrafting(String number) implements PlanRefused {}

    /** What was said when a village could not be drafted. */
    record Recalled(String code, List<Object> args) implements PlanRefused {}

    /** The decree was refused, for its own reason. */
    record Undrafted(Refusal why) implements PlanRefused, Refusal.PassedOn {}
}
