package id.payung.matching;

import java.util.List;

/**
 * How likely two records are one person, and why: the odds before anything is compared, then what
 * each field adds or takes away.
 *
 * @param bits the sum
 */
public record Score(double bits, double prior, List<Clue> clues) {
    public Score {
        clues = List.copyOf(clues);
    }

    /** Between 0 and 1. */
    public double probability() {
        return probability(bits);
    }

    static double probability(double bits) {
        return 1 / (1 + Math.exp(-bits * Math.log(2)));
    }

    static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
