package id.payung.matching;

import id.payung.linkage.comparison.Agreement;
import java.util.List;
import java.util.Set;

/**
 * How likely two records are one person, and why: the odds before anything is compared, then what
 * each field adds or takes away.
 *
 * @param bits the sum
 * @param against what they are most likely if not one person; the clues are worth what they are
 *     worth against that
 */
public record Score(double bits, double prior, Otherwise against, List<Clue> clues) {
    private static final Set<Agreement> OTHER_NAMES =
            Set.of(Agreement.DIFFERENT, Agreement.SLIGHT, Agreement.ALIKE, Agreement.ELSEWHERE);

    public Score {
        clues = List.copyOf(clues);
    }

    /** Between 0 and 1. */
    public double probability() {
        return probability(bits);
    }

    /**
     * Two numbers, two names and two birth dates: two people, whatever else they share. Nobody is
     * asked about them.
     */
    boolean isRefuted() {
        return OTHER_NAMES.contains(agreement(Evidence.NAME))
                && differ(agreement(Evidence.BORN_ON))
                && differ(agreement(Evidence.NIK));
    }

    private static boolean differ(Agreement agreement) {
        return agreement != Agreement.EXACT && agreement != Agreement.MISSING;
    }

    private Agreement agreement(Evidence evidence) {
        return clues.stream()
                .filter(clue -> clue.evidence() == evidence)
                .findFirst()
                .map(Clue::agreement)
                .orElse(Agreement.MISSING);
    }

    static double probability(double bits) {
        return 1 / (1 + Math.exp(-bits * Math.log(2)));
    }

    static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
