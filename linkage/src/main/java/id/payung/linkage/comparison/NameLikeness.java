package id.payung.linkage.comparison;

import static id.payung.linkage.comparison.Agreement.ALIKE;
import static id.payung.linkage.comparison.Agreement.CLOSE;
import static id.payung.linkage.comparison.Agreement.CONTAINED;
import static id.payung.linkage.comparison.Agreement.DIFFERENT;
import static id.payung.linkage.comparison.Agreement.ELSEWHERE;
import static id.payung.linkage.comparison.Agreement.EXACT;
import static id.payung.linkage.comparison.Agreement.INITIAL;
import static id.payung.linkage.comparison.Agreement.MISSING;
import static id.payung.linkage.comparison.Agreement.ONE_SLIP;
import static id.payung.linkage.comparison.Agreement.REORDERED;
import static id.payung.linkage.comparison.Agreement.SLIGHT;
import static id.payung.linkage.comparison.Agreement.SOUND;

import java.util.List;

/** Names of one or several words, in any order, with initials and short forms. */
final class NameLikeness implements Likeness {
    private static final List<Agreement> LEVELS =
            List.of(
                    MISSING, DIFFERENT, SLIGHT, ALIKE, ELSEWHERE, INITIAL, CLOSE, CONTAINED, SOUND,
                    ONE_SLIP, REORDERED, EXACT);

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        boolean words = left.indexOf(' ') >= 0 || right.indexOf(' ') >= 0;
        return LEVELS.indexOf(words ? ofWords(left, right) : ofWord(left, right));
    }

    static Agreement ofWord(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        boolean sameStart = left.charAt(0) == right.charAt(0);
        if (shorter == 1) {
            return sameStart ? INITIAL : DIFFERENT;
        }
        if (shorter > 2 && Slips.atMost(1, left, right)) {
            return ONE_SLIP;
        }
        if (ShortForms.same(left, right)
                || (shorter > 2 && Sound.of(left).equals(Sound.of(right)))) {
            return SOUND;
        }
        if (shorter > 2 && (left.startsWith(right) || right.startsWith(left))) {
            return CONTAINED;
        }
        double likeness = JaroWinkler.similarity(left, right);
        return likeness >= 0.88
                ? CLOSE
                : likeness >= 0.8 ? ALIKE : likeness >= 0.7 ? SLIGHT : DIFFERENT;
    }

    /** The words of the shorter name each take the best word still free in the longer one. */
    private static Agreement ofWords(String left, String right) {
        if (Slips.atMost(1, left, right) || left.replace(" ", "").equals(right.replace(" ", ""))) {
            return ONE_SLIP;
        }
        WordPairing pairing = WordPairing.of(left, right);
        if (pairing.weakest() == EXACT) {
            return pairing.unpaired() == 0 ? REORDERED : CONTAINED;
        }
        double average = pairing.average();
        if (pairing.unpaired() == 0 && average >= 0.93) {
            return pairing.weakest() == INITIAL ? INITIAL : SOUND;
        }
        if (average >= 0.88) {
            return CLOSE;
        }
        double whole = Math.max(average, JaroWinkler.similarity(left, right));
        return whole >= 0.8 ? ALIKE : whole >= 0.7 ? SLIGHT : DIFFERENT;
    }
}
