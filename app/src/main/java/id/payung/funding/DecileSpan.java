package id.payung.funding;

/**
 * Tenths of households by welfare that money is earmarked for, 1 the poorest.
 *
 * @param poorest 1 to 10, at most {@code leastPoor}
 * @param leastPoor 1 to 10
 */
public record DecileSpan(int poorest, int leastPoor) {
    /** The programme's criteria alone decide. */
    public static final DecileSpan ALL = new DecileSpan(1, 10);

    public DecileSpan {
        if (poorest < 1 || leastPoor > 10 || poorest > leastPoor) {
            throw new IllegalArgumentException("no deciles: " + poorest + " to " + leastPoor);
        }
    }

    /** Whether the fund adds nothing to its programme. */
    public boolean areAll() {
        return equals(ALL);
    }
}
