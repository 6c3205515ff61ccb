package id.payung.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Lets both sides do the same work in turn, the first of a round changing from round to round, so
 * that whatever the machine does meanwhile befalls both.
 *
 * @param count rounds that count; as many again as {@code warmUps} are forgotten first
 * @param diary where each round is told, for whoever waits
 */
public record Rounds(int count, int warmUps, PrintWriter diary) {

    /** One side's work, done once; prepares by itself what is not to be measured. */
    @FunctionalInterface
    public interface Side {

        /** Returns how many seconds the work took. */
        double seconds() throws Exception;
    }

    /** What is to be timed, without its preparation. */
    @FunctionalInterface
    public interface Work {
        void perform() throws Exception;
    }

    /** Seconds of wall-clock time. */
    public static double stopwatch(Work work) throws Exception {
        long begun = System.nanoTime();
        work.perform();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds of both sides, round by round. */
    public Duel duel(Side ours, Side theirs) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int round = -warmUps; round < count; round++) {
            boolean weBegin = Math.floorMod(round, 2) == 0;
            double first = weBegin ? ours.seconds() : theirs.seconds();
            double second = weBegin ? theirs.seconds() : ours.seconds();
            double us = weBegin ? first : second;
            double them = weBegin ? second : first;
            diary.printf(
                    Locale.ROOT, "%s %d: %.3f s / %.3f s%n", kind(round), number(round), us, them);
            diary.flush();
            if (round >= 0) {
                our.add(us);
                their.add(them);
            }
        }
        return new Duel(our, their);
    }

    private static String kind(int round) {
        return round < 0 ? "pemanasan" : "putaran";
    }

    private int number(int round) {
        return round < 0 ? round + warmUps + 1 : round + 1;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double least(List<Double> values) {
        return Collections.min(values);
    }

    static double most(List<Double> values) {
        return Collections.max(values);
    }
}
