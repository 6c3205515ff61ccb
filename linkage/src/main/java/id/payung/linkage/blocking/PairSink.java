package id.payung.linkage.blocking;

/** Takes the numbers of two records worth comparing; the lower number comes first. */
@FunctionalInterface
public interface PairSink {
    void pair(int left, int right);
}
