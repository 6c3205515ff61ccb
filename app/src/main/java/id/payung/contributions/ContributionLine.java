package id.payung.contributions;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;

/** One worker's month at the legal price. */
public record ContributionLine(
        UUID worker,
        String name,
        TerritoryCode territory,
        YearMonth month,
        String fundName,
        long jkk,
        long jkm,
        boolean paid) {
    public long amount() {
        return jkk + jkm;
    }
}
