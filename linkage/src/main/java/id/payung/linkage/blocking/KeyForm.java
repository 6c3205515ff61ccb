package id.payung.linkage.blocking;

import id.payung.linkage.comparison.Sound;
import id.payung.linkage.records.ColumnKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a value is written into a blocking key: records share a block when it is the same.
 *
 * <p><b>The problem.</b> A million records are 500.000 million pairs, of which only those are
 * compared that share a key. A key must survive the errors that two records of one person differ
 * by, and be shared by few others. No form does both for every error: the whole value is shared by
 * the fewest and survives nothing, the first letters survive what happens behind them and are
 * shared by thousands.
 *
 * <p><b>The idea.</b> Each form is blind to one kind of error and to no other: {@link #SOUND} to
 * spelling by ear, {@link #SORTED_FIGURES} to swapped figures, {@link #START} and {@link #END} to
 * what happens at the other end, {@link #WORDS} to order and to words left out, {@link
 * #YEAR_AND_DAY} and its sisters to one wrong part of a date. {@link #ONE_LEFT_OUT} is the deletion
 * neighbourhood: words of which one slip makes the other share at least one of what is left when a
 * letter is taken away, because taking the letter where the slip was makes them equal; seven keys
 * do what comparing with all 26 letters in all places would take hundreds for. Which forms serve,
 * alone or joined with another field's, is not decided here: {@link RuleChoice} tries them on the
 * list at hand and weighs the recall each adds against the pairs it costs.
 *
 * <p><b>What it costs.</b> A value has at most seven keys, made once for each distinct value; a
 * record stands once in each of their blocks, so that the cost of a rule grows with its keys and
 * with the squares of its blocks. How often each pair is met does not matter: it is emitted by its
 * first rule only.
 *
 * <p><b>What it does not do.</b> Two errors in one value, at both ends, meet under none of its
 * forms; such records need another field to meet. Leaving out looks at six letters, because behind
 * them hardly anything is gained: {@code Muhammad} slipped in its last letter still shares the
 * start. A part of a date that nobody knows (00) gives no key rather than one that all such share.
 *
 * <p>Sources: P. Christen, A survey of indexing techniques for scalable record linkage and
 * deduplication, IEEE TKDE 24 (2012); T. Bocek, E. Hunt, B. Stiller, Fast similarity search in
 * large dictionaries (2007), for deletion neighbourhoods.
 */
enum KeyForm {
    EXACT,
    /** Each of the three longest words. */
    WORDS,
    /** The spoken skeleton of each of the first three words. */
    SOUND,
    /** The first letters. */
    START,
    /** The last letters. */
    END,
    /** The first six letters with any one left out: words one slip apart share one of these. */
    ONE_LEFT_OUT,
    /** The figures in ascending order: swapping them changes nothing. */
    SORTED_FIGURES,
    YEAR,
    YEAR_AND_MONTH,
    YEAR_AND_DAY,
    MONTH_AND_DAY;

    private static final int SHORT_START = 3;
    private static final int SIX = 6;

    /** The forms worth a try for each kind of column. */
    static List<KeyForm> of(ColumnKind kind) {
        return switch (kind) {
            case NIK -> List.of(EXACT, START, END);
            case DATE ->
                    List.of(
                            EXACT,
                            SORTED_FIGURES,
                            YEAR,
                            YEAR_AND_MONTH,
                            YEAR_AND_DAY,
                            MONTH_AND_DAY);
            case NAME -> List.of(EXACT, WORDS, SOUND, START, END, ONE_LEFT_OUT);
            case TEXT -> List.of(EXACT, WORDS, START);
            case CODE -> List.of(EXACT, START, END);
            case CATEGORY -> List.of(EXACT);
        };
    }

    /** The keys of one present value; none if the form does not fit it. */
    Set<String> keys(String value, ColumnKind kind) {
        return switch (this) {
            case EXACT -> Set.of(value);
            case WORDS -> longest(value);
            case SOUND -> sounds(value);
            case START -> start(value, kind);
            case END -> end(value, kind);
            case ONE_LEFT_OUT -> oneLeftOut(value);
            case SORTED_FIGURES -> Set.of(sorted(value));
            case YEAR -> Set.of(value.substring(0, 4));
            case YEAR_AND_MONTH -> known(value, 4) ? Set.of(value.substring(0, 6)) : Set.of();
            case YEAR_AND_DAY ->
                    known(value, 6) ? Set.of(value.substring(0, 4) + value.substring(6)) : Set.of();
            case MONTH_AND_DAY ->
                    known(value, 4) && known(value, 6) ? Set.of(value.substring(4)) : Set.of();
        };
    }

    private static boolean known(String day, int from) {
        return !day.startsWith("00", from);
    }

    private static Set<String> longest(String value) {
        String[] words = value.split(" ", -1);
        Arrays.sort(words, Comparator.comparingInt(String::length).reversed());
        Set<String> keys = new LinkedHashSet<>();
        for (int at = 0; at < words.length && keys.size() < 3; at++) {
            if (words[at].length() > 1) {
                keys.add(words[at]);
            }
        }
        return keys;
    }

    private static Set<String> sounds(String value) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : value.split(" ", 4)) {
            if (word.length() > 1 && keys.size() < 3) {
                keys.add(Sound.of(word));
            }
        }
        return keys;
    }

    private static Set<String> start(String value, ColumnKind kind) {
        int length =
                switch (kind) {
                    case NIK -> 12;
                    case CODE -> (value.length() + 1) / 2;
                    case NAME, TEXT, DATE, CATEGORY -> SHORT_START;
                };
        return value.length() < Math.max(2, length) ? Set.of() : Set.of(value.substring(0, length));
    }

    private static Set<String> end(String value, ColumnKind kind) {
        int length =
                switch (kind) {
                    case NIK -> 10;
                    case CODE -> (value.length() + 1) / 2;
                    case NAME, TEXT, DATE, CATEGORY -> SHORT_START;
                };
        return value.length() < Math.max(2, length)
                ? Set.of()
                : Set.of(value.substring(value.length() - length));
    }

    private static Set<String> oneLeftOut(String value) {
        String start = value.substring(0, Math.min(SIX, value.length()));
        if (start.length() < 3) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(start);
        for (int at = 0; at < start.length(); at++) {
            keys.add(start.substring(0, at) + start.substring(at + 1));
        }
        return keys;
    }

    private static String sorted(String value) {
        char[] figures = value.toCharArray();
        Arrays.sort(figures);
        return new String(figures);
    }
}
