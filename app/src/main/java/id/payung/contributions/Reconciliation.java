package id.payung.contributions;

import id.payung.shared.Months;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered, paid and active, month by month, as inspectorate, auditor and insurer compare
 * it: every figure is the sum of bills or people that can be opened.
 *
 * @param fund one fund, or all whose money the reader sees
 */
public record Reconciliation(@Nullable UUID fund, Months months, List<Line> lines) {
    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /**
     * One month, or the sum of several.
     *
     * @param month absent in a sum
     * @param people whose months are ordered
     * @param amount rupiah owed for them
     * @param ordered rupiah of the standing payment orders (SPM)
     * @param disbursed rupiah that left (SP2D)
     * @param returned rupiah that came back (STS)
     * @param paidPeople whose months are settled
     * @param paid rupiah settled
     * @param refunded rupiah among those returned that had settled a month
     * @param active whom the insurer calls active among those ordered
     */
    public record Line(
            @Nullable YearMonth month,
            long people,
            long amount,
            long ordered,
            long disbursed,
            long returned,
            long paidPeople,
            long paid,
            long refunded,
            long active) {

        /** Rupiah that left and settle nothing yet. */
        public long suspended() {
            return disbursed - returned + refunded - paid;
        }

        /** Rupiah owed and not settled. */
        public long outstanding() {
            return amount - paid;
        }

        private Line plus(Line other) {
            return new Line(
                    null,
                    people + other.people,
                    amount + other.amount,
                    ordered + other.ordered,
                    disbursed + other.disbursed,
                    returned + other.returned,
                    paidPeople + other.paidPeople,
                    paid + other.paid,
                    refunded + other.refunded,
                    active + other.active);
        }
    }

    /** The sum of all months. */
    public Line total() {
        return lines.stream().reduce(new Line(null, 0, 0, 0, 0, 0, 0, 0, 0, 0), Line::plus);
    }

    /** Whether every rupiah that is owed is settled and none waits in suspense. */
    public boolean agrees() {
        return total().suspended() == 0 && total().outstanding() == 0;
    }
}
