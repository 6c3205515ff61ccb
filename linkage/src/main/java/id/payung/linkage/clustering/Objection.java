package id.payung.linkage.clustering;

/** What forbids that two records ever be one person, however alike the rest is. */
@FunctionalInterface
public interface Objection {
    boolean between(int left, int right);
}
