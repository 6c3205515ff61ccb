package id.payung.funding;

import id.payung.registry.Occupation;
import id.payung.shared.Months;
import id.payung.shared.Refusal;
import id.payung.shared.Rupiah;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;

/** Why a fund was not opened, not changed or does not pay. */
public sealed interface FundingRefused extends Refusal {

    /** The actor does not manage funds in that territory. */
    record NotPermitted() implements FundingRefused {
        @Override
        public String code() {
            return "fund-not-permitted";
        }
    }

    record CodeTaken(String fund) implements FundingRefused {
        @Override
        public String code() {
            return "fund-code-taken";
        }

        @Override
        public List<Object> args() {
            return List.of(fund);
        }
    }

    /** Whoever handed a budget document in does not let it count. */
    record SamePerson() implements FundingRefused {
        @Override
        public String code() {
            return "fund-same-person";
        }
    }

    /** The fund has a document of this number, or another of the year waits for its decision. */
    record PaperKnown(String number, int year) implements FundingRefused {
        @Override
        public String code() {
            return "fund-paper-known";
        }

        @Override
        public List<Object> args() {
            return List.of(number, year);
        }
    }

    /** The scan is empty or larger than a document may be. */
    record ScanUnusable() implements FundingRefused {
        @Override
        public String code() {
            return "fund-scan-unusable";
        }
    }

    /** Somebody has decided on the document already. */
    record PaperDecided(String number) implements FundingRefused {
        @Override
        public String code() {
            return "fund-paper-decided";
        }

        @Override
        public List<Object> args() {
            return List.of(number);
        }
    }

    /** The fund's programme does not exist. */
    record UnknownProgramme() implements FundingRefused {
        @Override
        public String code() {
            return "fund-unknown-programme";
        }
    }

    /** The year's money does not reach: {@code left} rupiah are free, {@code needed} are asked. */
    record BudgetExhausted(String fund, int year, long left, long needed)
            implements FundingRefused {
        @Override
        public String code() {
            return "fund-budget-exhausted";
        }

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
        public String code() {
            return "fund-no-seat-left";
        }

        @Override
        public List<Object> args() {
            return List.of(fund, month, Rupiah.number(left), Rupiah.number(needed));
        }
    }

    /** Its money comes from a budget, not from donors or companies. */
    record TakesNoGifts(String fund) implements FundingRefused {
        @Override
        public String code() {
            return "fund-takes-no-gifts";
        }

        @Override
        public List<Object> args() {
            return List.of(fund);
        }
    }

    /** The worker lives or works outside what the money is earmarked for. */
    record OutsideEarmark(String fund) implements FundingRefused {
        @Override
        public String code() {
            return "fund-outside-earmark";
        }

        @Override
        public List<Object> args() {
            return List.of(fund);
        }
    }

    /** The months asked for are not all funded. */
    record OutsideMonths(String fund, Months funded) implements FundingRefused {
        @Override
        public String code() {
            return "fund-outside-months";
        }

        @Override
        public List<Object> args() {
            return List.of(fund, funded.first(), funded.last());
        }
    }

    /** The new budget is less than what is promised already. */
    record BudgetBelowCommitments(String fund, int year, long committed) implements FundingRefused {
        @Override
        public String code() {
            return "fund-budget-below-commitments";
        }

        @Override
        public List<Object> args() {
            return List.of(fund, year, Rupiah.of(committed));
        }
    }

    /** The new number of seats is less than what is filled already. */
    record SeatsBelowFilled(String fund, YearMonth month, int filled) implements FundingRefused {
        @Override
        public String code() {
            return "fund-seats-below-filled";
        }

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
        public String code() {
            return "fund-quota-below-filled";
        }

        @Override
        public List<Object> args() {
            return List.of(quota.area(), Rupiah.number(filled));
        }
    }

    /** The area is none that the fund may pay in. */
    record QuotaElsewhere(String fund, TerritoryCode area) implements FundingRefused {
        @Override
        public String code() {
            return "fund-quota-elsewhere";
        }

        @Override
        public List<Object> args() {
            return List.of(fund, area);
        }
    }

    /** An occupation's quota would reach over an area that has a quota for everybody. */
    record QuotasCross(TerritoryCode area, TerritoryCode crossed) implements FundingRefused {
        @Override
        public String code() {
            return "fund-quotas-cross";
        }

        @Override
        public List<Object> args() {
            return List.of(area, crossed);
        }
    }

    /** The fund has named who approves, and the actor is not among them. */
    record NotAnApprover(String named) implements FundingRefused {
        @Override
        public String code() {
            return "fund-not-an-approver";
        }

        @Override
        public List<Object> args() {
            return List.of(named);
        }
    }

    /** Nobody names himself: that he approves is for another manager to say. */
    record NamesHimself() implements FundingRefused {
        @Override
        public String code() {
            return "fund-names-himself";
        }
    }

    /** There is no such account, or it may not approve decrees in the fund's territory. */
    record CannotApprove(String username, TerritoryCode area) implements FundingRefused {
        @Override
        public String code() {
            return "fund-cannot-approve";
        }

        @Override
        public List<Object> args() {
            return List.of(username, area);
        }
    }

    private static String group(Quota quota) {
        return quota.occupation().isEmpty() ? "" : Occupation.valueOf(quota.occupation()).label();
    }
}
