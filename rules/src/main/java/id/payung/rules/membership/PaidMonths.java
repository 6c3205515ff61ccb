package id.payung.rules.membership;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The months paid for a worker, whoever paid them. Order does not matter and a month paid twice
 * counts once: two payers of one month buy no more tenure than one.
 */
public final class PaidMonths {
    private static final int MONTHS_A_YEAR = 12;

    /** Months since year 0, ascending and distinct. */
    private final long[] months;

    private PaidMonths(long[] months) {
        this.months = months;
    }

    public static PaidMonths of(Collection<YearMonth> months) {
        return new PaidMonths(
                months.stream().mapToLong(PaidMonths::numbered).sorted().distinct().toArray());
    }

    /** The latest paid month that is not after the given one. */
    Optional<YearMonth> lastUpTo(YearMonth month) {
        var index = indexUpTo(month);
        return index < 0 ? Optional.empty() : Optional.of(month(months[index]));
    }

    /**
     * The first paid month of the run that reaches the given month without a break.
     *
     * @param bridged how many unpaid months in a row do not break a run
     * @return empty when nothing was paid up to the month
     */
    Optional<YearMonth> startOfRun(YearMonth month, long bridged) {
        var index = indexUpTo(month);
        if (index < 0) {
            return Optional.empty();
        }
        while (index > 0 && months[index] - months[index - 1] - 1 <= bridged) {
            index--;
        }
        return Optional.of(month(months[index]));
    }

    private int indexUpTo(YearMonth month) {
        var found = Arrays.binarySearch(months, numbered(month));
        return found >= 0 ? found : -found - 2;
    }

    private static long numbered(YearMonth month) {
        return month.getYear() * (long) MONTHS_A_YEAR + month.getMonthValue() - 1;
    }

    private static YearMonth month(long number) {
        return YearMonth.of(
                Math.toIntExact(Math.floorDiv(number, MONTHS_A_YEAR)),
                Math.floorMod(number, MONTHS_A_YEAR) + 1);
    }
}
