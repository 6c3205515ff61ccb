package id.payung.population;

import java.util.List;

/**
 * How many workers each village has: villages differ in size, towns are larger, the sum is exact.
 */
final class Quotas {

    private final int[] workers;
    private final int total;

    private Quotas(int[] workers, int total) {
        this.workers = workers;
        this.total = total;
    }

    static Quotas of(List<Village> villages, int people, Seed seed) {
        double[] reach = new double[villages.size()];
        double sum = 0;
        for (int i = 0; i < reach.length; i++) {
            Village village = villages.get(i);
            double size = 0.4 + 1.4 * seed.of("size").of(village.code()).share();
            sum += village.isUrban() ? 1.6 * size : size;
            reach[i] = sum;
        }
        int[] workers = new int[reach.length];
        int given = 0;
        for (int i = 0; i < reach.length; i++) {
            int upTo = (int) Math.round(people * (reach[i] / sum));
            workers[i] = upTo - given;
            given = upTo;
        }
        leaveRoomForTheStory(villages, workers);
        return new Quotas(workers, people);
    }

    int of(int ordinal) {
        return workers[ordinal];
    }

    int total() {
        return total;
    }

    private static void leaveRoomForTheStory(List<Village> villages, int[] workers) {
        int home = villages.indexOf(StoryWorld.SINGAJAYA);
        for (int i = 0; home >= 0 && i < workers.length; i++) {
            int lacking = Math.max(0, StoryWorld.people().size() - workers[home]);
            int lent = i == home ? 0 : Math.min(lacking, workers[i]);
            workers[i] -= lent;
            workers[home] += lent;
        }
    }
}
