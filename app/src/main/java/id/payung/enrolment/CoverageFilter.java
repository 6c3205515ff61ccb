package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose cover in a month is meant; the count, the figure and the list of one filter agree.
 *
 * @param lapsing only those for whom no fund pays after the month
 */
public record CoverageFilter(
        YearMonth month,
        TerritoryCode territory,
        @Nullable UUID fund,
        @Nullable String text,
        boolean lapsing) {
    public static CoverageFilter in(YearMonth month) {
        return new CoverageFilter(month, TerritoryCode.INDONESIA, null, null, false);
    }

    public CoverageFilter by(UUID payingFund) {
        return new CoverageFilter(month, territory, payingFund, text, lapsing);
    }

    public CoverageFilter inside(TerritoryCode area) {
        return new CoverageFilter(month, area, fund, text, lapsing);
    }

    /** Of these, those whose cover ends with the month. */
    public CoverageFilter lapsingOnly() {
        return new CoverageFilter(month, territory, fund, text, true);
    }
}
