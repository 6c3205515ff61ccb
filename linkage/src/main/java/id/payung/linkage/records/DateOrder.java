package id.payung.linkage.records;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one file writes its days: which of the three figures comes first. Chosen for a whole column,
 * never cell by cell, because 03/04/1990 alone says nothing.
 *
 * <p>A day is kept as the eight figures year, month, day, also when no calendar has it: a day 39 is
 * a typing error of a day 29 or 30, and that is worth knowing. Unknown parts are zero.
 */
enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})(?:[T ].*)?");
    private static final Pattern WORDED =
            Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}{3,12})\\.?[-/. ,]*(\\d{2,4})");
    private static final Pattern WORD_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.? +(\\d{1,2}),? +(\\d{4})");
    private static final Pattern SIX_FIGURES = Pattern.compile("\\d{6}");
    private static final Pattern EIGHT_FIGURES = Pattern.compile("\\d{8}");
    private static final Pattern YEAR = Pattern.compile("(1[4-9]|20)\\d{2}(?:\\.0)?");
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("peb", 2),
                    Map.entry("mar", 3),
                    Map.entry("mrt", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("agu", 8),
                    Map.entry("ags", 8),
                    Map.entry("agt", 8),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("nop", 11),
                    Map.entry("des", 12),
                    Map.entry("dec", 12));

    /** The order that leaves fewest impossible months. */
    static DateOrder of(Iterable<String> values) {
        DateOrder best = YEAR_FIRST;
        int fewest = Integer.MAX_VALUE;
        for (DateOrder order : values()) {
            int impossible = 0;
            for (String value : values) {
                impossible += isMonth(order.day(value)) ? 0 : 1;
            }
            if (impossible < fewest) {
                fewest = impossible;
                best = order;
            }
        }
        return best;
    }

    private static boolean isMonth(String day) {
        if (day.isEmpty()) {
            return false;
        }
        int month = Integer.parseInt(day, 4, 6, 10);
        int of = Integer.parseInt(day, 6, 8, 10);
        int year = Integer.parseInt(day, 0, 4, 10);
        return month <= 12 && of <= 31 && year >= 1000 && year < 2200;
    }

    /** Year, month, day in eight figures, or nothing if the cell holds no day. */
    String day(String written) {
        if (isIso(written)) {
            return written.substring(0, 4) + written.substring(5, 7) + written.substring(8);
        }
        Matcher parted = PARTED.matcher(written);
        if (parted.matches()) {
            return parted(parted.group(1), parted.group(2), parted.group(3));
        }
        if (EIGHT_FIGURES.matcher(written).matches()) {
            return compact(written, 4);
        }
        if (SIX_FIGURES.matcher(written).matches()) {
            return compact(written, 2);
        }
        if (YEAR.matcher(written).matches()) {
            return written.substring(0, 4) + "0000";
        }
        return worded(written);
    }

    /** As programs write it; means the same in every order, so that nothing has to be tried. */
    private static boolean isIso(String written) {
        boolean iso = written.length() == 10;
        for (int at = 0; iso && at < written.length(); at++) {
            char sign = written.charAt(at);
            iso = (at == 4 || at == 7) ? sign == '-' : sign >= '0' && sign <= '9';
        }
        return iso;
    }

    private static String worded(String written) {
        Matcher dayFirst = WORDED.matcher(written);
        if (dayFirst.matches()) {
            return written(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = WORD_FIRST.matcher(written);
        return monthFirst.matches()
                ? written(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : "";
    }

    private String parted(String first, String second, String third) {
        if (first.length() > 2) {
            return written(first, second, third);
        }
        return switch (this) {
            case YEAR_FIRST ->
                    third.length() > 2
                            ? written(third, second, first)
                            : written(first, second, third);
            case DAY_FIRST -> written(third, second, first);
            case MONTH_FIRST -> written(third, first, second);
        };
    }

    private String compact(String figures, int years) {
        int rest = figures.length() - years;
        return switch (this) {
            case YEAR_FIRST ->
                    written(
                            figures.substring(0, years),
                            figures.substring(years, years + 2),
                            figures.substring(years + 2));
            case DAY_FIRST ->
                    written(
                            figures.substring(rest),
                            figures.substring(2, 4),
                            figures.substring(0, 2));
            case MONTH_FIRST ->
                    written(
                            figures.substring(rest),
                            figures.substring(0, 2),
                            figures.substring(2, 4));
        };
    }

    private static String month(String word) {
        String start = Folding.words(word);
        return Integer.toString(
                MONTHS.getOrDefault(start.substring(0, Math.min(3, start.length())), 0));
    }

    private static String written(String year, String month, String day) {
        if (year.length() == 3 || day.length() > 2) {
            return "";
        }
        String whole = year.length() == 4 ? year : twoFigureYear(Integer.parseInt(year));
        return whole + two(month) + two(day);
    }

    /** People on lists are alive or lately so: 27 and later stand for the last century. */
    private static String twoFigureYear(int year) {
        return Integer.toString(year + (year < 27 ? 2000 : 1900));
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }
}
