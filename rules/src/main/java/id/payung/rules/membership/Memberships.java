package id.payung.rules.membership;

import static id.payung.rules.membership.MembershipClause.FIRST_PAYMENT_STARTS_COVER;
import static id.payung.rules.membership.MembershipClause.UNPAID_MONTHS_END_MEMBERSHIP;
import static id.payung.rules.membership.MembershipClause.UNPAID_MONTHS_KEEP_MEMBERSHIP;

import id.payung.rules.contribution.DueDates;
import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether cover lives and how old it is.
 *
 * <p>This is the money rule of the whole domain: a gap one month too long sets tenure back to zero,
 * and with it a family's right to the full death benefit and to scholarships. Arrears paid by the
 * day asked about fill the hole as if they had been paid in time.
 */
public final class Memberships {
    private final Dated<Long> unpaidAllowed;
    private final DueDates dueDates;

    private Memberships(Law law) {
        unpaidAllowed = law.amounts("membership/unpaid_months_allowed");
        dueDates = DueDates.under(law);
    }

    public static Memberships under(Law law) {
        return new Memberships(law);
    }

    /** What the law says about membership, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(MembershipClause.values());
    }

    /** Why a day cannot be judged, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(LocalDate day) {
        return unpaidAllowed.refusal(day);
    }

    /** How membership stands on the day, with the payments known by then. */
    public Membership on(LocalDate day, PaidMonths paid) {
        var allowed = unpaidAllowed.on(day);
        var last = paid.lastUpTo(YearMonth.from(day));
        if (last.isEmpty()) {
            var reason = Because.ground(FIRST_PAYMENT_STARTS_COVER, 0);
            return new Membership(Status.NONE, 0, List.of(reason));
        }
        var unpaid = unpaidSince(last.get(), day);
        var ended = unpaid > allowed.value();
        var clause = ended ? UNPAID_MONTHS_END_MEMBERSHIP : UNPAID_MONTHS_KEEP_MEMBERSHIP;
        var covered = unpaid == 0 ? Status.ACTIVE : Status.GRACE;
        return new Membership(
                ended ? Status.ENDED : covered,
                unpaid,
                List.of(Because.ground(clause, 0, allowed.basis())));
    }

    /**
     * Tenure on the day of an event.
     *
     * @param startsOn when cover was agreed to start; {@code null} when the first payment decides.
     *     A start before a break does not count for the cover after it.
     */
    public Tenure tenure(@Nullable LocalDate startsOn, PaidMonths paid, LocalDate eventOn) {
        var membership = on(eventOn, paid);
        if (!membership.status().isCovered()) {
            return new Tenure(membership, null, eventOn);
        }
        var bridged = unpaidAllowed.on(eventOn).value();
        var run = paid.startOfRun(YearMonth.from(eventOn), bridged).orElseThrow().atDay(1);
        var start = startsOn == null || startsOn.isBefore(run) ? run : startsOn;
        return new Tenure(membership, start.isAfter(eventOn) ? null : start, eventOn);
    }

    /** A month counts as unpaid only from the day after its due date. */
    private long unpaidSince(YearMonth last, LocalDate day) {
        var month = YearMonth.from(day);
        var since = ChronoUnit.MONTHS.between(last, month);
        if (since == 0) {
            return 0;
        }
        return day.isAfter(dueDates.of(month)) ? since : since - 1;
    }
}
