package id.payung.linkage.comparison;

import static id.payung.linkage.comparison.Agreement.CLOSE;
import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.MISSING;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.SAME_YEAR;
import static id.payung.linkage.comparison.Agreement.SWAPPED;
import static id.payung.linkage.comparison.Agreement.TWO_PARTS;
import static id.payung.linkage.comparison.Agreement.TWO_SLIPS;

import id.payung.linkage.records.Column;
import java.util.List;

/** Days as eight figures, year first; unknown parts are zero and agree with nothing. */
final class DayLikeness implements Likeness {
    private static final List<Agreement> LEVELS =
            List.of(
                    MISSING, DIFFERENT, SAME_YEAR, CLOSE, TWO_SLIPS, TWO_PARTS, SWAPPED, ONE_SLIP,
                    EXACT);

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        return level(packed(left), packed(right));
    }

    /** The days of a column, so that no string is touched again. */
    static CodedLikeness of(Column column) {
        int[] days = new int[column.distinct()];
        for (int code = 1; code < days.length; code++) {
            days[code] = packed(column.value(code));
        }
        return (left, right) -> level(days[left], days[right]);
    }

    /** Four bits a figure: 12 March 1985 is {@code 0x19850312}. */
    private static int packed(String day) {
        return Integer.parseUnsignedInt(day, 16);
    }

    private static int level(int left, int right) {
        return LEVELS.indexOf(agreement(left, right));
    }

    private static Agreement agreement(int left, int right) {
        boolean year = left >>> 16 == right >>> 16;
        boolean month = month(left) == month(right) && month(left) != 0;
        boolean day = day(left) == day(right) && day(left) != 0;
        if (month(left) == 0 || month(right) == 0) {
            return loosely(left, right);
        }
        if (year && month(left) == day(right) && day(left) == month(right)) {
            return SWAPPED;
        }
        int slips = Slips.betweenFigures(left, right);
        if (slips == 1 || (month && day && years(left, right) == 1)) {
            return ONE_SLIP;
        }
        if ((year && month) || (month && day) || (year && day)) {
            return TWO_PARTS;
        }
        return slips == 2 ? TWO_SLIPS : loosely(left, right);
    }

    private static Agreement loosely(int left, int right) {
        int years = years(left, right);
        return years == 0 ? SAME_YEAR : years == 1 ? CLOSE : DIFFERENT;
    }

    private static int month(int day) {
        return day >>> 8 & 0xFF;
    }

    private static int day(int day) {
        return day & 0xFF;
    }

    private static int years(int left, int right) {
        return Math.abs(year(left) - year(right));
    }

    private static int year(int day) {
        return (day >>> 28) * 1000
                + (day >>> 24 & 15) * 100
                + (day >>> 20 & 15) * 10
                + (day >>> 16 & 15);
    }
}
