package id.payung.population;

import java.util.List;
import java.util.SplittableRandom;

/** Choices where the first are common and the last are rare, as names are. */
final class Skewed {

    private Skewed() {}

    static String pick(List<String> commonestFirst, SplittableRandom chance) {
        double u = chance.nextDouble();
        return commonestFirst.get((int) (u * u * commonestFirst.size()));
    }

    /** The index drawn when each has its weight. */
    static int weighted(int[] weights, SplittableRandom chance) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = chance.nextInt(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
