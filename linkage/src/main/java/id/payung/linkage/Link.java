package id.payung.linkage;

/**
 * Two records that are, or may be, one person.
 *
 * @param earlier the record with the lower number: one of the master list, or an earlier one of the
 *     new list
 * @param later a record of the new list
 * @param bits the odds: 0 is even, 10 a thousand to one
 */
public record Link(int earlier, int later, double bits, Verdict verdict) {

    /** Whether anybody has to look. */
    public enum Verdict {
        /** Beyond the band, without rival and without contradiction. */
        CERTAIN,
        /** Within the band. */
        UNSURE,
        /** Beyond the band, but the later record resembles two different people of the master. */
        RIVALS,
        /** Beyond the band, but an identity number or birth date and name contradict. */
        CONTRADICTED
    }

    /** The odds as a probability. */
    public double probability() {
        return 1 / (1 + Math.exp(-bits * Math.log(2)));
    }
}
