package id.payung.matching;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The queue in numbers, and the scores held against decisions.
 *
 * @param automatic merges that Payung made unasked, taken back ones too
 * @param model its number; 0 is the one that Payung came with
 * @param learntFrom decisions that the model has learnt from
 */
public record Measured(
        long waiting,
        long postponed,
        long proposed,
        long same,
        long different,
        long automatic,
        long takenBack,
        int model,
        int learntFrom,
        List<AtChance> lines) {
    public Measured {
        lines = List.copyOf(lines);
    }

    /** Pairs that people have decided, merges made unasked that stand among the same. */
    public long decided() {
        return same + different;
    }

    /**
     * Precision and recall at one chance, counted in decided pairs.
     *
     * @param chance the score from which a pair counts as one person
     * @param hits scored as one person and decided so
     * @param wrong scored as one person and decided to be two
     * @param missed scored below and decided to be one
     */
    public record AtChance(double chance, long hits, long wrong, long missed) {
        private static final double SURE = 1.96;

        /** Of those scored as one person, the share that is; empty where there are none. */
        public OptionalDouble precision() {
            return share(hits, hits + wrong);
        }

        /** Of those who are one person, the share scored so; empty where there are none. */
        public OptionalDouble recall() {
            return share(hits, hits + missed);
        }

        /** What the precision is at least, with 95 % confidence (Wilson's interval). */
        public OptionalDouble precisionAtLeast() {
            return atLeast(hits, hits + wrong);
        }

        public OptionalDouble recallAtLeast() {
            return atLeast(hits, hits + missed);
        }

        private static OptionalDouble share(long part, long whole) {
            return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
        }

        private static OptionalDouble atLeast(long part, long whole) {
            if (whole == 0) {
                return OptionalDouble.empty();
            }
            double share = (double) part / whole;
            double square = SURE * SURE;
            double centre = share + square / (2 * whole);
            double spread =
                    SURE * Math.sqrt(share * (1 - share) / whole + square / (4.0 * whole * whole));
            return OptionalDouble.of(Math.max(0, (centre - spread) / (1 + square / whole)));
        }
    }
}
