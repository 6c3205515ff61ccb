package id.payung.funding;

import id.payung.rules.contribution.Sector;
import id.payung.rules.law.Confidence;
import java.time.YearMonth;

/**
 * What one month of one worker costs a fund by law, in rupiah.
 *
 * @param base of which accident benefits are later reckoned
 * @param confidence how sure the rules are on which the price rests
 */
public record MonthPrice(
        YearMonth month, Sector sector, long base, long jkk, long jkm, Confidence confidence) {
    public long amount() {
        return jkk + jkm;
    }
}
