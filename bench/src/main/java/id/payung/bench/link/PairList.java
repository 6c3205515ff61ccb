package id.payung.bench.link;

import id.payung.linkage.blocking.PairSink;
import java.util.Arrays;

/** Pairs in the order in which blocking made them. */
final class PairList implements PairSink {
    private int[] left = new int[1 << 16];
    private int[] right = new int[1 << 16];
    private int size;

    @Override
    public synchronized void pair(int one, int other) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        left[size] = one;
        right[size++] = other;
    }

    int size() {
        return size;
    }

    int left(int pair) {
        return left[pair];
    }

    int right(int pair) {
        return right[pair];
    }
}
