package id.payung.linkage.comparison;

import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.MISSING;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.SAME_START;
import static id.payung.linkage.comparison.Agreement.TWO_SLIPS;

import java.util.List;

/** Postcodes, telephones, house and membership numbers: one slip, or the same first half. */
final class CodeLikeness implements Likeness {
    private static final List<Agreement> LEVELS =
            List.of(MISSING, DIFFERENT, SAME_START, TWO_SLIPS, ONE_SLIP, EXACT);

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        return LEVELS.indexOf(agreement(left, right));
    }

    private static Agreement agreement(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        if (shorter > 1 && Slips.atMost(1, left, right)) {
            return ONE_SLIP;
        }
        if (shorter > 5 && Slips.atMost(2, left, right)) {
            return TWO_SLIPS;
        }
        int half = (shorter + 1) / 2;
        return shorter > 3 && left.regionMatches(0, right, 0, half) ? SAME_START : DIFFERENT;
    }
}
