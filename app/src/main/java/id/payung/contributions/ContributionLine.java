package id.payung.contributions;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One worker's month at the legal price.
 *
 * @param paid whether the money has left the fund
 * @param active whether the insurer names him among those covered
 */
public record ContributionLine(
        UUID worker,
        String name,
        TerritoryCode territory,
        YearMonth month,
        String fundName,
        long jkk,
        long jkm,
        boolean paid,
        boolean active) {
    public long amount() {
        return jkk + jkm;
    }
}
