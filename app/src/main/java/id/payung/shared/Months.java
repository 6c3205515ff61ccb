package id.payung.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * An unbroken run of months, both ends included; never empty. In the database a month is its first
 * day and a run the half-open range from {@link #startsOn()} to {@link #endsOn()}.
 */
public record Months(YearMonth first, YearMonth last) implements Iterable<YearMonth> {
    public Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "months end before they start: " + first + ".." + last);
        }
    }

    public LocalDate startsOn() {
        return first.atDay(1);
    }

    /** The first day that no longer belongs to the run. */
    public LocalDate endsOn() {
        return last.plusMonths(1).atDay(1);
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public Stream<YearMonth> stream() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    public int count() {
        return (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    @Override
    public Iterator<YearMonth> iterator() {
        return stream().iterator();
    }
}
