package id.payung.population;

import java.util.SplittableRandom;

/**
 * Where chance starts. Each village, household and list row descends to a seed of its own, so what
 * happens to one never depends on how much chance another used up, nor on the order of work.
 */
public record Seed(long value) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The seed that belongs to a numbered thing beneath this one. */
    public Seed of(long number) {
        return new Seed(mixed(value + GOLDEN * (number + 1)));
    }

    /** The seed that belongs to a named thing beneath this one. */
    public Seed of(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return of(hash);
    }

    /** A fresh stream of chance; asking twice gives the same stream twice. */
    public SplittableRandom stream() {
        return new SplittableRandom(value);
    }

    /** A number from 0 up to but not including 1 that is always the same for this seed. */
    public double share() {
        return (mixed(value ^ GOLDEN) >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
