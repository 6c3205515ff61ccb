package id.payung.rules.accident;

import id.payung.rules.scholarship.Child;
import java.time.LocalDate;
import java.util.List;

/**
 * An accident at work.
 *
 * @param base rupiah, one of the bases of the contribution table
 * @param incapacityMonths months unable to work, whatever the outcome
 * @param losses read for a partial disability only
 * @param homeCare rupiah spent
 * @param children read for death and total disability only
 */
public record AccidentCase(
        long base,
        LocalDate accidentOn,
        Outcome outcome,
        int incapacityMonths,
        List<Loss> losses,
        boolean leftHanded,
        Transport transport,
        long homeCare,
        List<Child> children) {

    public AccidentCase {
        losses = List.copyOf(losses);
        children = List.copyOf(children);
    }

    /** An accident without months, losses, costs or children yet. */
    public static AccidentCase of(long base, LocalDate accidentOn, Outcome outcome) {
        return new AccidentCase(
                base, accidentOn, outcome, 0, List.of(), false, Transport.NONE, 0, List.of());
    }
}
