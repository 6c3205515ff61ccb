package id.payung.linkage;

import id.payung.linkage.blocking.PairSink;
import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.training.PatternCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares pairs as they come and keeps their patterns, sixteen bytes a pair, in pieces. */
final class ComparedPairs implements PairSink {
    private static final int PIECE = 1 << 15;

    private final Comparisons comparisons;
    private final PatternCounts counts = new PatternCounts();
    private final List<Piece> pieces = new ArrayList<>();
    private Piece last = new Piece(64);

    /** Called with the numbers of two records and their pattern. */
    interface Each {
        void pair(int left, int right, long pattern);
    }

    private static final class Piece {
        private int[] left;
        private int[] right;
        private long[] patterns;
        private int size;

        Piece(int capacity) {
            left = new int[capacity];
            right = new int[capacity];
            patterns = new long[capacity];
        }

        void grow() {
            int more = Math.min(PIECE, size * 2);
            left = Arrays.copyOf(left, more);
            right = Arrays.copyOf(right, more);
            patterns = Arrays.copyOf(patterns, more);
        }
    }

    ComparedPairs(Comparisons comparisons) {
        this.comparisons = comparisons;
        pieces.add(last);
    }

    @Override
    public void pair(int left, int right) {
        if (last.size == PIECE) {
            last = new Piece(PIECE);
            pieces.add(last);
        } else if (last.size == last.left.length) {
            last.grow();
        }
        long pattern = comparisons.pattern(left, right);
        last.left[last.size] = left;
        last.right[last.size] = right;
        last.patterns[last.size++] = pattern;
        counts.add(pattern, 1);
    }

    PatternCounts counts() {
        return counts;
    }

    long size() {
        return (pieces.size() - 1L) * PIECE + last.size;
    }

    void forEach(Each each) {
        for (Piece piece : pieces) {
            for (int at = 0; at < piece.size; at++) {
                each.pair(piece.left[at], piece.right[at], piece.patterns[at]);
            }
        }
    }
}
