package id.payung.linkage.comparison;

import id.payung.linkage.records.Field;
import java.util.List;

/** How one thing that two records say agrees. */
public interface Comparison {

    Field field();

    /** What each level means; the first is {@link Agreement#MISSING}. */
    List<Agreement> levels();

    /** The place in {@link #levels()} for two records. */
    int level(int left, int right);
}
