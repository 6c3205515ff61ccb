package id.payung.planning.plan;

import id.payung.planning.flow.Certificate;
import java.util.List;

/**
 * Why no plan is better: every lawful plan lies in one of the ranges, and of each range a
 * certificate shows the most that any plan in it could be worth. The ranges and the sums are
 * checked without the solver that found them.
 *
 * @param value what the plan is worth, see {@link Worth}
 * @param bound the most that any plan can be worth
 * @param person what one more person is worth in the same numbers
 * @param ranges how many ranges had to be looked at
 * @param checked whether the certificates, worked out again from the question, hold
 */
public record Proof(long value, long bound, long person, int ranges, boolean checked) {

    /** Whether no plan whatsoever is better by anything. */
    public boolean isComplete() {
        return checked && value == bound;
    }

    /** How many more people a better plan could cover at most. */
    public long peopleAtMost() {
        return (bound - value) / person;
    }

    /**
     * A range with what shows that nothing in it is worth more than {@code bound}.
     *
     * @param certificate empty of a range that was divided: its two parts stand for it
     */
    record Range(
            Box box,
            Multipliers multipliers,
            @org.jspecify.annotations.Nullable Certificate certificate,
            List<Range> parts) {

        static Range settled(Box box, Multipliers multipliers, Certificate certificate) {
            return new Range(box, multipliers, certificate, List.of());
        }

        static Range divided(Box box, Range lower, Range upper) {
            return new Range(box, Multipliers.NONE, null, List.of(lower, upper));
        }

        /** The most in it, worked out from the question and the certificates alone. */
        long mostWorth(Formulation formulation) {
            if (certificate == null) {
                return parts.stream()
                        .mapToLong(part -> part.mostWorth(formulation))
                        .max()
                        .orElseThrow();
            }
            Laid laid = formulation.within(box, multipliers);
            return laid.credit() - certificate.leastCost(laid.network());
        }

        /** Whether the two parts of every divided range lie side by side and fill it. */
        boolean isWhole() {
            if (certificate != null) {
                return true;
            }
            Box lower = parts.getFirst().box;
            Box upper = parts.getLast().box;
            int differing = 0;
            boolean joined = true;
            for (int at = 0; at < box.least().size(); at++) {
                boolean same =
                        lower.least().get(at).equals(upper.least().get(at))
                                && lower.most().get(at).equals(upper.most().get(at));
                differing += same ? 0 : 1;
                joined &= same || lower.most().get(at) + 1 == upper.least().get(at);
                joined &=
                        lower.least().get(at).equals(box.least().get(at))
                                && upper.most().get(at).equals(box.most().get(at));
            }
            return joined && differing == 1 && parts.stream().allMatch(Range::isWhole);
        }

        int count() {
            return certificate != null ? 1 : parts.stream().mapToInt(Range::count).sum();
        }
    }
}
