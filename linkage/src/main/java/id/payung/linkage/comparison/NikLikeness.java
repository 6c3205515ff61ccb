package id.payung.linkage.comparison;

import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.MISSING;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.REGION_AND_BIRTH;
import static id.payung.linkage.comparison.Agreement.SLIGHT;
import static id.payung.linkage.comparison.Agreement.TWO_SLIPS;

import java.util.List;

/**
 * National identity numbers: six figures region, six birth date (women's day + 40), four serial.
 * Twins differ in the serial alone, so a slip there is weaker evidence than a slip elsewhere.
 */
final class NikLikeness implements Likeness {
    private static final List<Agreement> LEVELS =
            List.of(MISSING, DIFFERENT, SLIGHT, REGION_AND_BIRTH, TWO_SLIPS, ONE_SLIP, EXACT);
    private static final int SERIAL = 12;

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        return LEVELS.indexOf(agreement(left, right));
    }

    private static Agreement agreement(String left, String right) {
        int slips = Slips.between(left, right);
        if (left.regionMatches(0, right, 0, SERIAL)) {
            return slips == 1 ? ONE_SLIP : REGION_AND_BIRTH;
        }
        if (slips <= 2) {
            return slips == 1 ? ONE_SLIP : TWO_SLIPS;
        }
        return left.regionMatches(6, right, 6, Math.max(0, right.length() - 6))
                ? SLIGHT
                : DIFFERENT;
    }
}
