package id.payung.registry;

import java.util.List;

/** What came of merging two records, or of taking it back. */
public sealed interface Merged {

    record Done() implements Merged {}

    /** Something stands against it; whatever was changed must be rolled back. */
    record Forbidden(List<MergeEffect> reasons) implements Merged {
        public Forbidden {
            reasons = List.copyOf(reasons);
        }
    }
}
