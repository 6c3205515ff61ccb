package id.payung.planning.continuity;

import id.payung.funding.Fund;
import id.payung.shared.Months;

/**
 * A fund that could go on paying for people whose cover ends.
 *
 * @param months it would pay for, from the first month without money
 * @param lawful how many of them its earmark admits
 * @param fitting how many of those its quotas have room for
 * @param room for how many more people it has seats and money
 */
public record Catcher(Fund fund, Months months, long lawful, long fitting, long room) {
    /** How many of them it could really take. */
    public long caught() {
        return Math.min(fitting, room);
    }
}
