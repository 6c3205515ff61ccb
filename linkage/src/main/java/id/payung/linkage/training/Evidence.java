package id.payung.linkage.training;

/**
 * What is learnt from: the patterns of all pairs of records, those that blocking made counted one
 * by one, all others estimated from a random sample of them.
 *
 * @param compared counts of the pairs that blocking made
 * @param others counts of a random sample of the pairs that it did not make
 * @param scale how many pairs each sampled one stands for
 * @param pairs all pairs of records there are
 * @param records how many records there are
 */
public record Evidence(
        PatternCounts compared, PatternCounts others, double scale, double pairs, int records) {}
