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
import java.util.stream.Stream;

/**
 * Names of one or several words, in any order, with initials and short forms.
 *
 * <p>A name is a set of words rather than a row of letters: one office writes the clan first, the
 * next leaves it out, a third puts a letter for it. So words are paired before letters are counted,
 * and how the loosest pair agrees says how the names do. A slip of the hand anywhere comes before
 * that, since a slip can also join two words or part one; a word that only one of them says makes
 * the shorter name contained in the longer, which for people with one name is the usual case and
 * not an error.
 *
 * <p>Levels stand from the loosest to the nearest, but what each is worth is learnt from the list:
 * where half of the people are called Muhammad, an initial M says little.
 */
final class NameLikeness implements Likeness {
    private static final int MOST_WORDS = 8;

    static final List<Agreement> LEVELS =
            List.of(
                    MISSING, DIFFERENT, SLIGHT, ALIKE, ELSEWHERE, INITIAL, CLOSE, CONTAINED, SOUND,
                    ONE_SLIP, REORDERED, EXACT);

    @Override
    public List<Agreement> levels() {
        return LEVELS;
    }

    @Override
    public int level(String left, String right) {
        boolean inOrder = left.compareTo(right) <= 0;
        return LEVELS.indexOf(inOrder ? agreement(left, right) : agreement(right, left));
    }

    /** Letters in common are counted from the left name, so the order of the two is fixed. */
    private static Agreement agreement(String left, String right) {
        if (left.indexOf(' ') < 0 && right.indexOf(' ') < 0) {
            return ofWord(new Word(left), new Word(right));
        }
        List<Word> one = words(left);
        List<Word> other = words(right);
        WordPairing pairing =
                WordPairing.of(
                        one.stream().mapToInt(Word::length).toArray(),
                        other.stream().mapToInt(Word::length).toArray(),
                        (of, with) -> WordLikeness.of(one.get(of), other.get(with)));
        return ofWords(left, right, pairing);
    }

    /** Nobody has more names than these. */
    static List<Word> words(String name) {
        return Stream.of(name.split(" ", MOST_WORDS + 1)).limit(MOST_WORDS).map(Word::new).toList();
    }

    static Agreement ofWord(Word one, Word other) {
        String left = one.letters();
        String right = other.letters();
        int shorter = Math.min(left.length(), right.length());
        if (shorter == 1) {
            return left.charAt(0) == right.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (shorter > 2 && Slips.atMost(1, left, right)) {
            return ONE_SLIP;
        }
        if (one.isShortFor(other) || (shorter > 2 && one.soundsLike(other))) {
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
    static Agreement ofWords(String left, String right, WordPairing pairing) {
        if (Slips.atMost(1, left, right) || isSameButForBlanks(left, right)) {
            return ONE_SLIP;
        }
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

    private static boolean isSameButForBlanks(String left, String right) {
        int one = 0;
        int other = 0;
        while (true) {
            while (one < left.length() && left.charAt(one) == ' ') {
                one++;
            }
            while (other < right.length() && right.charAt(other) == ' ') {
                other++;
            }
            if (one == left.length() || other == right.length()) {
                return one == left.length() && other == right.length();
            }
            if (left.charAt(one++) != right.charAt(other++)) {
                return false;
            }
        }
    }
}
