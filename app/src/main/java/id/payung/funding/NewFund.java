package id.payung.funding;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fund that is to be opened.
 *
 * @param budgets the first documents of its years, to be decided by another person; a year without
 *     one starts with nothing
 * @param discounted for village budgets, see {@link Fund}
 * @param legalBasis the first of the texts it rests on
 * @param seats workers who may be paid for in each of the months (kuota)
 */
public record NewFund(
        String code,
        String name,
        Fund.Kind kind,
        TerritoryCode territory,
        UUID programme,
        @Nullable UUID legalBasis,
        Months months,
        Set<String> occupations,
        DecileSpan deciles,
        int priority,
        List<NewBudgetPaper> budgets,
        int seats,
        boolean discounted) {
    /** In the middle, so that others may stand before and behind. */
    public static final int USUAL_PRIORITY = 100;

    /** For all deciles of its programme, with the usual priority. */
    public NewFund(
            String code,
            String name,
            Fund.Kind kind,
            TerritoryCode territory,
            UUID programme,
            @Nullable UUID legalBasis,
            Months months,
            Set<String> occupations,
            List<NewBudgetPaper> budgets,
            int seats,
            boolean discounted) {
        this(
                code,
                name,
                kind,
                territory,
                programme,
                legalBasis,
                months,
                occupations,
                DecileSpan.ALL,
                USUAL_PRIORITY,
                budgets,
                seats,
                discounted);
    }

    public NewFund {
        occupations = Set.copyOf(occupations);
        budgets = List.copyOf(budgets);
    }
}
