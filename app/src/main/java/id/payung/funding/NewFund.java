package id.payung.funding;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fund that is to be opened.
 *
 * @param budgets rupiah by year; a funded year that is missing starts with nothing
 * @param discounted for village budgets, see {@link Fund}
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
        Map<Integer, Long> budgets,
        int seats,
        boolean discounted) {

    public NewFund {
        occupations = Set.copyOf(occupations);
        budgets = Map.copyOf(budgets);
    }
}
