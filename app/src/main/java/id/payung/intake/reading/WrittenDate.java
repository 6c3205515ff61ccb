package id.payung.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a date as typed, before anybody decided which is which.
 *
 * @param first day or month when {@code open}, otherwise the day
 * @param second the other one, otherwise the month
 * @param open whether the order of day and month is a matter of custom
 * @param shortYear whether the year has two figures
 */
record WrittenDate(int first, int second, int year, boolean open, boolean shortYear) {

    private static final int LONGEST = 40;

    /** The figures in a text, or null when it is no date. */
    static @Nullable WrittenDate of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 1 -> ofDigits(parts.getFirst());
            case 3 -> ofThree(parts.get(0), parts.get(1), parts.get(2));
            default -> null;
        };
    }

    /** Whether the two figures could be exchanged and give another date. */
    boolean isAmbiguous() {
        return open && first <= 12 && second <= 12 && first != second;
    }

    boolean showsDayFirst() {
        return open && first > 12 && first <= 31 && second >= 1 && second <= 12;
    }

    boolean showsMonthFirst() {
        return open && second > 12 && second <= 31 && first >= 1 && first <= 12;
    }

    int day(DateOrder order) {
        return open && order == DateOrder.MONTH_FIRST ? second : first;
    }

    int month(DateOrder order) {
        return open && order == DateOrder.MONTH_FIRST ? first : second;
    }

    /** The day meant, or null when the calendar has none; two figures of a year look back. */
    @Nullable LocalDate date(DateOrder order, LocalDate asOf) {
        try {
            int full = shortYear ? 2000 + year : year;
            LocalDate date = LocalDate.of(full, month(order), day(order));
            boolean future = shortYear && date.isAfter(asOf);
            return future ? LocalDate.of(full - 100, month(order), day(order)) : date;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable WrittenDate ofThree(String one, String two, String three) {
        int namedSecond = MonthNames.month(two);
        if (namedSecond > 0 && CleanText.isDigits(one)) {
            return one.length() == 4
                    ? sure(three, namedSecond, one)
                    : sure(one, namedSecond, three);
        }
        int namedFirst = MonthNames.month(one);
        if (namedFirst > 0 && CleanText.isDigits(two)) {
            return sure(two, namedFirst, three);
        }
        boolean figures =
                CleanText.isDigits(one) && CleanText.isDigits(two) && CleanText.isDigits(three);
        if (!figures || two.length() > 2) {
            return null;
        }
        if (one.length() == 4) {
            return sure(three, number(two), one);
        }
        return isYear(three) && one.length() <= 2
                ? new WrittenDate(number(one), number(two), number(three), true, isShort(three))
                : null;
    }

    private static @Nullable WrittenDate sure(String day, int month, String year) {
        boolean figures = CleanText.isDigits(day) && day.length() <= 2 && isYear(year);
        return figures
                ? new WrittenDate(number(day), month, number(year), false, isShort(year))
                : null;
    }

    /** {@code 15051990}, {@code 19900515} or {@code 150590}, without anything between. */
    private static @Nullable WrittenDate ofDigits(String digits) {
        if (!CleanText.isDigits(digits)) {
            return null;
        }
        if (digits.length() == 8) {
            boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
            boolean yearLast = digits.startsWith("19", 4) || digits.startsWith("20", 4);
            return yearFirst && !yearLast
                    ? ofThree(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                    : ofThree(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
        }
        return digits.length() == 6
                ? ofThree(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4))
                : null;
    }

    /** Runs of digits and runs of letters; a time of day and a weekday in front fall away. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(3);
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean sameRun =
                    at < text.length() && kind(text.charAt(at)) == kind(text.charAt(at - 1));
            if (!sameRun) {
                if (kind(text.charAt(start)) != Run.BETWEEN) {
                    parts.add(text.substring(start, at));
                }
                start = at;
            }
        }
        return withoutTimeAndWeekday(parts, text);
    }

    private static List<String> withoutTimeAndWeekday(List<String> parts, String text) {
        List<String> dated = parts;
        if (dated.size() > 3 && text.indexOf(':') > 0) {
            dated = dated.subList(0, 3);
        }
        boolean weekday = dated.size() == 4 && !CleanText.isDigits(dated.getFirst());
        return weekday ? dated.subList(1, 4) : dated;
    }

    private enum Run {
        DIGITS,
        LETTERS,
        BETWEEN
    }

    private static Run kind(char c) {
        if (CleanText.isDigit(c)) {
            return Run.DIGITS;
        }
        return Character.isLetter(c) ? Run.LETTERS : Run.BETWEEN;
    }

    private static boolean isYear(String text) {
        return CleanText.isDigits(text) && (text.length() == 4 || text.length() == 2);
    }

    private static boolean isShort(String year) {
        return year.length() == 2;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
