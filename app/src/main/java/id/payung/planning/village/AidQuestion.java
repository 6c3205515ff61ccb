package id.payung.planning.village;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The same aid for every village of an area.
 *
 * @param amount rupiah for each village
 * @param fund whose earmark says who may be covered, and whose payer what a month costs
 */
public record AidQuestion(TerritoryCode area, UUID fund, long amount, YearMonth from, int length) {
    public Months months() {
        return new Months(from, from.plusMonths(length - 1L));
    }
}
