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
        return LEVELS.indexOf(agreement(left, right));
    }

    private static Agreement agreement(String left, String right) {
        boolean year = left.regionMatches(0, right, 0, 4);
        boolean month = left.regionMatches(4, right, 4, 2) && isKnown(left, 4);
        boolean day = left.regionMatches(6, right, 6, 2) && isKnown(left, 6);
        boolean whole = isKnown(left, 4) && isKnown(right, 4);
        if (!whole) {
            return year ? SAME_YEAR : years(left, right) <= 1 ? CLOSE : DIFFERENT;
        }
        if (year && left.regionMatches(4, right, 6, 2) && left.regionMatches(6, right, 4, 2)) {
            return SWAPPED;
        }
        int slips = Slips.between(left, right);
        if (slips == 1 || (month && day && years(left, right) == 1)) {
            return ONE_SLIP;
        }
        if ((year && month) || (month && day) || (year && day)) {
            return TWO_PARTS;
        }
        if (slips == 2) {
            return TWO_SLIPS;
        }
        return year ? SAME_YEAR : years(left, right) <= 1 ? CLOSE : DIFFERENT;
    }

    private static boolean isKnown(String day, int from) {
        return !day.regionMatches(from, "00", 0, 2);
    }

    private static int years(String left, String right) {
        return Math.abs(Integer.parseInt(left, 0, 4, 10) - Integer.parseInt(right, 0, 4, 10));
    }
}
