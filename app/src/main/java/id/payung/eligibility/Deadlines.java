package id.payung.eligibility;

import java.util.stream.Stream;

/**
 * Within how many days a programme expects its work to be done. What is late is said on the Today
 * page of who does it; nothing is refused for it.
 *
 * @param visit from the day on which somebody came on the register to the officer at his door
 * @param answer from asking the insurer about somebody to its answer
 * @param desk for each step of a decree on its way
 */
public record Deadlines(int visit, int answer, int desk) {
    static final int LONGEST = 365;

    public Deadlines {
        if (Stream.of(visit, answer, desk).anyMatch(days -> days < 1 || days > LONGEST)) {
            throw new IllegalArgumentException("days from 1 to " + LONGEST);
        }
    }

    /** A month for the doors of a village, two weeks for a branch, a week for a desk. */
    public static Deadlines usual() {
        return new Deadlines(30, 14, 7);
    }
}
