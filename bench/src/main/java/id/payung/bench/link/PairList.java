package id.payung.bench.link;

import id.payung.linkage.blocking.PairSink;
import java.util.Arrays;
import java.util.SplittableRandom;

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

    /** Strangers drawn at random are added up to so many pairs; the same ones each time. */
    void topUp(int pairs, int records) {
        SplittableRandom chance = new SplittableRandom(1);
        while (size < pairs) {
            int one = chance.nextInt(records);
            int other = chance.nextInt(records);
            if (one != other) {
                pair(Math.min(one, other), Math.max(one, other));
            }
        }
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
