package id.payung.bench;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What both sides needed, in seconds, the same round at the same place. */
public record Duel(List<Double> ours, List<Double> theirs) {

    public Duel {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (ours.isEmpty() || ours.size() != theirs.size()) {
            throw new IllegalArgumentException("both sides run in every round");
        }
    }

    /** Time needed: a ratio below 1 says that ours is faster. */
    public Figure time(String name) {
        return figure(name, "s", seconds -> seconds);
    }

    /** Units done in a second: a ratio above 1 says that ours is faster. */
    public Figure speed(String name, long units, String unit) {
        return figure(name, unit + "/s", seconds -> units / seconds);
    }

    private Figure figure(String name, String unit, DoubleUnaryOperator measure) {
        List<Double> our = ours.stream().map(measure::applyAsDouble).toList();
        List<Double> their = theirs.stream().map(measure::applyAsDouble).toList();
        List<Double> ratios =
                IntStream.range(0, our.size())
                        .mapToObj(round -> our.get(round) / their.get(round))
                        .toList();
        double us = Rounds.median(our);
        double them = Rounds.median(their);
        return new Figure(
                name,
                us,
                them,
                unit,
                us / them,
                List.of(Rounds.least(ratios), Rounds.most(ratios)));
    }
}
