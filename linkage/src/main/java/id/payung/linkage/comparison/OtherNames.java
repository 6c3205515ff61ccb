package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import java.util.ArrayList;
import java.util.List;

/** Whether two people have nothing in their names alike, in whichever column it stands. */
public final class OtherNames {
    private static final double ALIKE = 0.8;

    private OtherNames() {}

    /**
     * No word of the one resembles any word of the other. What one of them leaves out might have
     * been alike, so then nobody can say.
     */
    public static boolean are(List<Column> names, int left, int right) {
        for (Column name : names) {
            boolean leftSays = name.code(left) != Column.MISSING;
            if (leftSays != (name.code(right) != Column.MISSING)) {
                return false;
            }
        }
        List<Word> one = words(names, left);
        List<Word> other = words(names, right);
        for (Word word : one) {
            for (Word with : other) {
                if (WordLikeness.of(word, with).much() >= ALIKE) {
                    return false;
                }
            }
        }
        return !one.isEmpty() && !other.isEmpty();
    }

    private static List<Word> words(List<Column> names, int record) {
        List<Word> words = new ArrayList<>();
        for (Column name : names) {
            if (name.code(record) != Column.MISSING) {
                words.addAll(NameLikeness.words(name.of(record)));
            }
        }
        return words;
    }
}
