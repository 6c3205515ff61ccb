package id.payung.contributions;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which workers' months are meant; figures, counts and lists of one filter agree. */
public record MonthFilter(
        YearMonth month,
        TerritoryCode territory,
        @Nullable UUID fund,
        @Nullable UUID decree,
        Standing standing) {

    /** The three facts of a month, each for itself, and where they do not agree. */
    public enum Standing {
        /** Every month a fund owes or has paid. */
        ORDERED,
        PAID,
        /** Ordered and not paid yet. */
        UNPAID,
        /** Ordered, and the insurer calls the worker active. */
        ACTIVE,
        /** Paid, and the insurer does not call the worker active. */
        PAID_NOT_ACTIVE,
        /** The insurer calls the worker active in a month that no fund ordered. */
        ACTIVE_NOT_ORDERED
    }

    public static MonthFilter in(YearMonth month) {
        return new MonthFilter(month, TerritoryCode.INDONESIA, null, null, Standing.ORDERED);
    }

    public MonthFilter by(UUID payingFund) {
        return new MonthFilter(month, territory, payingFund, decree, standing);
    }

    public MonthFilter on(UUID oneDecree) {
        return new MonthFilter(month, territory, fund, oneDecree, standing);
    }

    public MonthFilter standing(Standing wanted) {
        return new MonthFilter(month, territory, fund, decree, wanted);
    }

    public MonthFilter inside(TerritoryCode area) {
        return new MonthFilter(month, area, fund, decree, standing);
    }
}
