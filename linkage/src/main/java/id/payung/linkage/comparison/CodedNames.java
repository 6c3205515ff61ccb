package id.payung.linkage.comparison;

import id.payung.linkage.records.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of a column by their words.
 *
 * <p>A million names are made of some thousand words, and nearly all the work of holding two names
 * together is holding their words together. So names are cut into words once, and how two words
 * agree is remembered in a table where a later pair overwrites an earlier one. Entries never change
 * after they are made, so threads need no locks.
 */
final class CodedNames implements CodedLikeness {
    private static final int KNOWN_BITS = 18;

    private final Column column;
    private final int[][] words;
    private final List<Word> vocabulary = new ArrayList<>();
    private final @Nullable Known[] known = new Known[1 << KNOWN_BITS];

    private record Known(long pair, WordLikeness likeness) {}

    CodedNames(Column column) {
        this.column = column;
        this.words = new int[column.distinct()][];
        Map<String, Integer> codes = new HashMap<>();
        for (int code = 0; code < words.length; code++) {
            words[code] = words(column.value(code), codes);
        }
    }

    /** Whether its codes are those of another column. */
    boolean knows(Column other) {
        return column.sharesValuesWith(other);
    }

    private int[] words(String name, Map<String, Integer> codes) {
        List<Word> parts = NameLikeness.words(name);
        int[] coded = new int[parts.size()];
        for (int at = 0; at < coded.length; at++) {
            Integer known = codes.putIfAbsent(parts.get(at).letters(), vocabulary.size());
            coded[at] = known == null ? vocabulary.size() : known;
            if (known == null) {
                vocabulary.add(parts.get(at));
            }
        }
        return coded;
    }

    @Override
    public int level(int left, int right) {
        boolean inOrder = column.value(left).compareTo(column.value(right)) <= 0;
        return inOrder ? ofOrdered(left, right) : ofOrdered(right, left);
    }

    private int ofOrdered(int left, int right) {
        int[] one = words[left];
        int[] other = words[right];
        if (one.length == 1 && other.length == 1) {
            return NameLikeness.LEVELS.indexOf(likeness(one[0], other[0]).how());
        }
        WordPairing pairing =
                WordPairing.of(
                        lengths(one), lengths(other), (of, with) -> likeness(one[of], other[with]));
        return NameLikeness.LEVELS.indexOf(
                NameLikeness.ofWords(column.value(left), column.value(right), pairing));
    }

    private int[] lengths(int[] of) {
        int[] lengths = new int[of.length];
        for (int at = 0; at < lengths.length; at++) {
            lengths[at] = vocabulary.get(of[at]).length();
        }
        return lengths;
    }

    private WordLikeness likeness(int one, int other) {
        long pair = (long) Math.max(one, other) << 32 | Math.min(one, other);
        int at = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - KNOWN_BITS));
        Known entry = known[at];
        if (entry != null && entry.pair() == pair) {
            return entry.likeness();
        }
        WordLikeness found = WordLikeness.of(vocabulary.get(one), vocabulary.get(other));
        known[at] = new Known(pair, found);
        return found;
    }
}
