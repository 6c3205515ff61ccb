package id.payung.linkage;

/**
 * Between which odds a person has to look: below, two records are left apart, above, they may be
 * joined without asking.
 *
 * @param ask odds in bits from which somebody is asked
 * @param certain odds in bits from which nobody need be
 */
public record Band(double ask, double certain) {

    public Band {
        if (!(ask <= certain)) {
            throw new IllegalArgumentException("The band ends below its beginning");
        }
    }

    /** From two probabilities, both between 0 and 1. */
    public static Band ofProbabilities(double ask, double certain) {
        return new Band(bits(ask), bits(certain));
    }

    /** Asks from one to ten, certain from a thousand to one. */
    public static Band usual() {
        return ofProbabilities(1.0 / 11, 0.999);
    }

    static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
