package id.payung.planning.plan;

import java.util.Arrays;

/** How many people of each kind go through each of its doors. */
final class Placement {
    private final long[][] people;

    private Placement(long[][] people) {
        this.people = people;
    }

    static Placement of(long[][] people) {
        return new Placement(Arrays.stream(people).map(long[]::clone).toArray(long[][]::new));
    }

    /** Nobody anywhere. */
    static Placement nobody() {
        return new Placement(new long[0][]);
    }

    int kinds() {
        return people.length;
    }

    int doors(int kind) {
        return people[kind].length;
    }

    long at(int kind, int door) {
        return people[kind][door];
    }
}
