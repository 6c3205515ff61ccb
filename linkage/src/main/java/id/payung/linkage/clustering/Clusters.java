package id.payung.linkage.clustering;

import java.util.HashMap;
import java.util.Map;

/** Which records are one person: persons are numbered from 0 in order of first appearance. */
public final class Clusters {
    private final int[] of;
    private final int count;

    private Clusters(int[] of, int count) {
        this.of = of;
        this.count = count;
    }

    /** Records of the same name are one person. */
    public static Clusters named(int[] names) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] of = new int[names.length];
        for (int record = 0; record < names.length; record++) {
            of[record] = numbers.computeIfAbsent(names[record], _ -> numbers.size());
        }
        return new Clusters(of, numbers.size());
    }

    /** The person of a record. */
    public int of(int record) {
        return of[record];
    }

    /** How many records there are. */
    public int size() {
        return of.length;
    }

    /** How many persons there are. */
    public int count() {
        return count;
    }
}
