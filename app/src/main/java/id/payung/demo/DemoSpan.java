package id.payung.demo;

import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The part of a year that a demo has behind it, and its cover to the end of the year.
 *
 * @param today the present day
 * @param cover from the first month that is paid for to December
 */
record DemoSpan(LocalDate today, Months cover) {
    private static final int A_SMALL_REGENCY = 20_000;
    private static final int A_QUARTER = 3;

    /** From January on; where many people live, as far back as a minute of work reaches. */
    static DemoSpan until(LocalDate today, DemoScale scale) {
        YearMonth now = YearMonth.from(today);
        boolean quick = scale.listed() > A_SMALL_REGENCY && !scale.full();
        int lived = quick ? A_QUARTER : now.getMonthValue();
        YearMonth first = now.minusMonths(Math.min(lived, now.getMonthValue()) - 1);
        return new DemoSpan(today, new Months(first, now.withMonth(12)));
    }

    YearMonth now() {
        return YearMonth.from(today);
    }

    /** The months that have begun. */
    Months lived() {
        return new Months(cover.first(), now());
    }

    /** The months from the present one on. */
    Months rest() {
        return new Months(now(), cover.last());
    }

    /** A day of the month before the first. */
    LocalDate before(int day) {
        return cover.first().minusMonths(1).atDay(day);
    }

    /** A day of a month, or the present one where that is still to come. */
    LocalDate day(YearMonth month, int day) {
        LocalDate wanted = month.atDay(day);
        return wanted.isAfter(today) ? today : wanted;
    }
}
