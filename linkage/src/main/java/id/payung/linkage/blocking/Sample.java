package id.payung.linkage.blocking;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Which records take part: all of them, or some in ascending order. */
final class Sample {
    private final int size;
    private final int @org.jspecify.annotations.Nullable [] records;

    private Sample(int size, int @org.jspecify.annotations.Nullable [] records) {
        this.size = size;
        this.records = records;
    }

    static Sample all(int size) {
        return new Sample(size, null);
    }

    /** At most so many records, the same ones for the same seed. */
    static Sample of(int size, int most, long seed) {
        if (size <= most) {
            return all(size);
        }
        SplittableRandom chance = new SplittableRandom(seed);
        int[] chosen = new int[most];
        int taken = 0;
        for (int record = 0; record < size && taken < most; record++) {
            if (chance.nextInt(size - record) < most - taken) {
                chosen[taken++] = record;
            }
        }
        return new Sample(taken, Arrays.copyOf(chosen, taken));
    }

    int size() {
        return size;
    }

    /** How many of the sampled records have a lower number. */
    int below(int record) {
        int below = 0;
        while (below < size && record(below) < record) {
            below++;
        }
        return below;
    }

    int record(int at) {
        return records == null ? at : records[at];
    }
}
