package id.payung.linkage.clustering;

import id.payung.linkage.blocking.RuleChoice;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Scored pairs that may be matches. */
public final class Edges implements RuleChoice.Matches {
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private float[] scores = new float[1024];
    private int size;

    public void add(int one, int other, double score) {
        if (size == left.length) {
            int more = Math.addExact(size, size >> 1);
            left = Arrays.copyOf(left, more);
            right = Arrays.copyOf(right, more);
            scores = Arrays.copyOf(scores, more);
        }
        left[size] = one;
        right[size] = other;
        scores[size++] = (float) score;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int left(int edge) {
        return left[edge];
    }

    @Override
    public int right(int edge) {
        return right[edge];
    }

    public double score(int edge) {
        return scores[edge];
    }

    /** At most so many of them, drawn at random, the same ones each time. */
    public Edges sample(int most) {
        if (size <= most) {
            return this;
        }
        Edges sample = new Edges();
        SplittableRandom chance = new SplittableRandom(2);
        for (int edge = 0; edge < size; edge++) {
            if (chance.nextInt(size - edge) < most - sample.size) {
                sample.add(left[edge], right[edge], scores[edge]);
            }
        }
        return sample;
    }
}
