package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose cover in a month is meant; the count, the figure and the list of one filter agree. */
public record CoverageFilter(
        YearMonth month, TerritoryCode territory, @Nullable UUID fund, @Nullable String text) {
    public static CoverageFilter in(YearMonth month) {
        return new CoverageFilter(month, TerritoryCode.INDONESIA, null, null);
    }

    public CoverageFilter by(UUID payingFund) {
        return new CoverageFilter(month, territory, payingFund, text);
    }

    public CoverageFilter inside(TerritoryCode area) {
        return new CoverageFilter(month, area, fund, text);
    }
}
