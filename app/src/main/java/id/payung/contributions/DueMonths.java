package id.payung.contributions;

import id.payung.law.LawInForce;
import id.payung.rules.contribution.DueDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When each month must be paid by the law in force, and which bills stand near that day. */
@Component
public class DueMonths {
    /** Bills that fall due within so many days are told on the Today page. */
    public static final int SOON = 7;

    /** Before every month that is ever ordered. */
    private static final YearMonth NEVER = YearMonth.of(1900, 1);

    private final LawInForce law;

    DueMonths(LawInForce law) {
        this.law = law;
    }

    /** The last day on which the month is paid in time. */
    public LocalDate of(YearMonth month) {
        return DueDates.under(law.law()).of(month);
    }

    /** The unpaid bills that fall due within {@link #SOON} days, today included. */
    public BillFilter soon(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return Stream.of(now, now.plusMonths(1))
                .filter(month -> !of(month).isBefore(today))
                .filter(month -> !of(month).isAfter(today.plusDays(SOON)))
                .findFirst()
                .map(BillFilter::in)
                .orElseGet(() -> BillFilter.all().until(NEVER))
                .unpaidOnly();
    }

    /** The unpaid bills whose due day has passed. */
    public BillFilter overdue(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return BillFilter.all()
                .until(of(now).isBefore(today) ? now : now.minusMonths(1))
                .unpaidOnly();
    }
}
