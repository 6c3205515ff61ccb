package id.payung.linkage.comparison;

/** The level of two values of one column by their codes, both present and not the same. */
@FunctionalInterface
interface CodedLikeness {
    int level(int left, int right);
}
