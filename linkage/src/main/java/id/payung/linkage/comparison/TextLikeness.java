package id.payung.linkage.comparison;

import static id.payung.linkage.comparison.Agreement.ALIKE;
import static id.payung.linkage.comparison.Agreement.CLOSE;
import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.HALF;
import static id.payung.linkage.comparison.Agreement.MISSING;
import static id.payung.linkage.comparison.Agreement.MOST;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.SLIGHT;

import java.util.List;

/** Streets, places, occupations: words in common, or letters where there are few words. */
final class TextLikeness implements Likeness {
    private static final List<Agreement> LEVELS =
            List.of(MISSING, DIFFERENT, SLIGHT, ALIKE, HALF, CLOSE, MOST, ONE_SLIP, EXACT);

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        return LEVELS.indexOf(agreement(left, right));
    }

    private static Agreement agreement(String left, String right) {
        if (Slips.atMost(1, left, right)) {
            return ONE_SLIP;
        }
        double shared = shared(left, right);
        double letters = JaroWinkler.similarity(left, right);
        if (shared >= 0.75) {
            return MOST;
        }
        if (letters >= 0.9) {
            return CLOSE;
        }
        if (shared >= 0.45) {
            return HALF;
        }
        return letters >= 0.8 ? ALIKE : shared >= 0.2 || letters >= 0.7 ? SLIGHT : DIFFERENT;
    }

    /** Letters in words that both have, give or take a slip, as a share of the longer text. */
    private static double shared(String left, String right) {
        String[] one = left.split(" ", -1);
        String[] other = right.split(" ", -1);
        boolean[] taken = new boolean[other.length];
        int letters = 0;
        for (String word : one) {
            for (int at = 0; at < other.length; at++) {
                if (!taken[at] && isSame(word, other[at])) {
                    taken[at] = true;
                    letters += Math.min(word.length(), other[at].length());
                    break;
                }
            }
        }
        return (double) letters
                / Math.max(left.length() - one.length + 1, right.length() - other.length + 1);
    }

    private static boolean isSame(String word, String other) {
        return word.equals(other)
                || (word.length() > 4 && other.length() > 4 && Slips.atMost(1, word, other));
    }
}
