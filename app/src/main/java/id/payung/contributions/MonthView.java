package id.payung.contributions;

import java.time.YearMonth;
import java.util.UUID;

/** One fund's month: workers and rupiah ordered, of those paid, and of those active. */
public record MonthView(
        UUID fund,
        String fundName,
        YearMonth month,
        long ordered,
        long orderedAmount,
        long paid,
        long paidAmount,
        long active) {

    /** Whether everybody ordered is paid. */
    public boolean isSettled() {
        return paid == ordered;
    }
}
