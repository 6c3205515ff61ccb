package id.payung.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the law comes from and when it holds.
 *
 * @param parameter path of the parameter file without its ending, such as {@code death/lump_sum}
 * @param from the first day on which the value holds
 * @param until the last day, {@code null} when the law set no end
 * @param reference regulation and article, such as {@code PP 82/2019 Pasal 34}
 */
public record Basis(
        String parameter,
        LocalDate from,
        @Nullable LocalDate until,
        String reference,
        Confidence confidence) {

    /** The same place in the law, for a row of a table that is surer or less sure than the rest. */
    public Basis withConfidence(Confidence ofRow) {
        return new Basis(parameter, from, until, reference, ofRow);
    }

    /** Both ends count. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
