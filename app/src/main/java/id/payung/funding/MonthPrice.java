package id.payung.funding;

import id.payung.rules.contribution.Sector;
import java.time.YearMonth;

/**
 * What one month of one worker costs a fund by law, in rupiah.
 *
 * @param base of which accident benefits are later reckoned
 */
public record MonthPrice(YearMonth month, Sector sector, long base, long jkk, long jkm) {
    public long amount() {
        return jkk + jkm;
    }
}
