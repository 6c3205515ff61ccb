package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whom of those who wait for the seats of a fund somebody means. The count, the list and the export
 * of one filter agree; each place is the one in the whole line, whoever is shown.
 *
 * @param months for all of which who waits must be free: as a decree of them would be drafted
 * @param occupation only of this one, by its code
 * @param name only whose name begins so
 */
public record WaitingFilter(
        Fund fund,
        Months months,
        TerritoryCode territory,
        @Nullable String occupation,
        @Nullable Integer decile,
        @Nullable String name) {

    /** Everybody who waits for a seat from the month to the end of the fund. */
    public static WaitingFilter of(Fund fund, YearMonth from) {
        return new WaitingFilter(
                fund, months(fund, from), TerritoryCode.INDONESIA, null, null, null);
    }

    public WaitingFilter inside(TerritoryCode area) {
        return new WaitingFilter(fund, months, area, occupation, decile, name);
    }

    public WaitingFilter of(@Nullable String oneOccupation) {
        return new WaitingFilter(fund, months, territory, oneOccupation, decile, name);
    }

    public WaitingFilter inDecile(@Nullable Integer oneDecile) {
        return new WaitingFilter(fund, months, territory, occupation, oneDecile, name);
    }

    public WaitingFilter named(@Nullable String beginning) {
        return new WaitingFilter(fund, months, territory, occupation, decile, beginning);
    }

    /** A fund pays in its own months only; the nearest of them stands for another. */
    private static Months months(Fund fund, YearMonth from) {
        YearMonth first = fund.months().first();
        YearMonth last = fund.months().last();
        return new Months(from.isBefore(first) ? first : from.isAfter(last) ? last : from, last);
    }
}
