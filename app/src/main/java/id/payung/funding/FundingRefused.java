package id.payung.funding;

import id.payung.registry.Occupation;
import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;

/** Why a fund was not opened, not changed or does not pay. */
public sealed interface FundingRefused extends Refusal.Named {
    @Override
    default String about() {
        return "fund";
    }

    /** The actor does not manage funds in that territory. */
    record NotPermitted() implements FundingRefused {}

    record CodeTaken(String fund) implements FundingRefused {}

    /** Whoever handed a budget document in does not let it count. */
    record SamePerson() implements FundingRefused {}

    /** The fund has a document of this number, or another of the year waits for its decision. */
    record PaperKnown(String number, int year) implements FundingRefused {}

    /** The scan is empty or larger than a document may be. */
    record ScanUnusable() implements FundingRefused {}

    /** Somebody has decided on the document already. */
    record PaperDecided(String number) implements FundingRefused {}

    /** The fund's programme does not exist. */
    record UnknownProgramme() implements FundingRefused {}

    record UnknownLegalBasis() implements FundingRefused {}

    /** The year's money does not reach: {@code left} rupiah are free, {@code needed} are asked. */
    record BudgetExhausted(String fund, int year, long left, long needed)
            implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(
                    fund, year, Rupiah.of(left), Rupiah.of(needed), Rupiah.of(needed - left));
        }
    }

    /** The month has fewer free seats than workers. */
    record NoSeatLeft(String fund, YearMonth month, int left, int needed)
            implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, month, Rupiah.number(left), Rupiah.number(needed));
        }
    }

    /** Its money comes from a budget, not from donors or companies. */
    record TakesNoGifts(String fund) implements FundingRefused {}

    /** The worker lives or works outside what the money is earmarked for. */
    record OutsideEarmark(String fund) implements FundingRefused {}

    /** The months asked for are not all funded. */
    record OutsideMonths(String fund, Months funded) implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, funded.first(), funded.last());
        }
    }

    /** The new budget is less than what is promised already. */
    record BudgetBelowCommitments(String fund, int year, long committed) implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, year, Rupiah.of(committed));
        }
    }

    /** The new number of seats is less than what is filled already. */
    record SeatsBelowFilled(String fund, YearMonth month, int filled) implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(fund, month, Rupiah.number(filled));
        }
    }

    /** More people of the area, or of an occupation there, than its quota has room for. */
    record QuotaFull(String fund, Quota quota, int left, int needed) implements FundingRefused {
        @Override
        public String code() {
            return quota.occupation().isEmpty() ? "fund-quota-full" : "fund-group-quota-full";
        }

        @Override
        public List<Object> args() {
            return List.of(
                    fund, quota.area(), Rupiah.number(left), Rupiah.number(needed), group(quota));
        }
    }

    /** The new quota is less than the people who have seats in it already. */
    record QuotaBelowFilled(Quota quota, int filled) implements FundingRefused {
        @Override
        public List<Object> args() {
            return List.of(quota.area(), Rupiah.number(filled));
        }
    }

    /** The area is none that the fund may pay in. */
    record QuotaElsewhere(String fund, TerritoryCode area) implements FundingRefused {}

    /** An occupation's quota would reach over an area that has a quota for everybody. */
    record QuotasCross(TerritoryCode area, TerritoryCode crossed) implements FundingRefused {}

    /** The fund has named who approves, and the actor is not among them. */
    record NotAnApprover(String named) implements FundingRefused {}

    /** Nobody names himself: that he approves is for another manager to say. */
    record NamesHimself() implements FundingRefused {}

    /** There is no such account, or it may not approve decrees in the fund's territory. */
    record CannotApprove(String username, TerritoryCode area) implements FundingRefused {}

    private static String group(Quota quota) {
        return quota.occupation().isEmpty() ? "" : Occupation.valueOf(quota.occupation()).label();
    }
}
