package id.payung.linkage.comparison;

import java.util.List;

/** Either the same or not. */
final class CategoryLikeness implements Likeness {
    @Override
    public List<Agreement> levels() {
        return List.of(Agreement.MISSING, Agreement.DIFFERENT, Agreement.EXACT);
    }

    @Override
    public int level(String left, String right) {
        return 1;
    }
}
