package id.payung.planning.continuity;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose cover is meant: workers for whom the last arranged month lies among the months. Figures,
 * counts, lists and files of one filter agree.
 *
 * @param fund that pays the last of them; {@code null} for any
 * @param workers only these; {@code null} for everybody
 */
public record LapseFilter(
        TerritoryCode territory,
        @Nullable UUID fund,
        Months last,
        @Nullable Collection<UUID> workers) {

    public LapseFilter(TerritoryCode territory, @Nullable UUID fund, Months last) {
        this(territory, fund, last, null);
    }

    /**
     * From this month to the end of the coming winter: yearly budgets end in December, and the
     * law's patience in spring.
     */
    public static LapseFilter ahead(YearMonth now) {
        YearMonth march = now.withMonth(3);
        YearMonth end = now.getMonthValue() > 3 ? march.plusYears(1) : march;
        return new LapseFilter(TerritoryCode.INDONESIA, null, new Months(now, end));
    }

    public LapseFilter of(UUID payingFund) {
        return new LapseFilter(territory, payingFund, last, workers);
    }

    public LapseFilter ending(Months months) {
        return new LapseFilter(territory, fund, months, workers);
    }

    public LapseFilter among(Collection<UUID> some) {
        return new LapseFilter(territory, fund, last, List.copyOf(some));
    }
}
