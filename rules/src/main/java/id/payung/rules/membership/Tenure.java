package id.payung.rules.membership;

import static id.payung.rules.membership.MembershipClause.FIRST_PAYMENT_STARTS_COVER;

import id.payung.rules.law.Because;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a worker had been covered without a break when something happened.
 *
 * @param membership how the membership stood that day
 * @param startsOn first day of the unbroken cover, {@code null} when the event is not covered
 * @param eventOn the day of the event
 */
public record Tenure(Membership membership, @Nullable LocalDate startsOn, LocalDate eventOn) {

    public boolean isCovered() {
        return startsOn != null;
    }

    /**
     * Completed months: the largest n for which start plus n months is not after the event. Counted
     * from the start itself, so cover from 31 January has one month on 28 February.
     */
    public long months() {
        if (startsOn == null) {
            return 0;
        }
        var n = ChronoUnit.MONTHS.between(startsOn, eventOn);
        return startsOn.plusMonths(n + 1).isAfter(eventOn) ? n : n + 1;
    }

    /** Completed years. */
    public long years() {
        return months() / 12;
    }

    public List<Because> because() {
        if (startsOn == null) {
            return membership.because();
        }
        var reasons = new ArrayList<>(List.of(Because.ground(FIRST_PAYMENT_STARTS_COVER, 0)));
        reasons.addAll(membership.because());
        return reasons;
    }
}
