package id.payung.funding;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which funds are meant.
 *
 * @param territory funds of the area itself, of those around it and of those inside it
 * @param month in which they pay; {@code null} for any
 */
public record FundFilter(TerritoryCode territory, @Nullable YearMonth month) {
    public static FundFilter all() {
        return new FundFilter(TerritoryCode.INDONESIA, null);
    }
}
