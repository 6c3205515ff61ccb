package id.payung.linkage.clustering;

/** The odds in bits that two records are one person; positive speaks for it. */
@FunctionalInterface
public interface PairScore {
    double score(int left, int right);
}
