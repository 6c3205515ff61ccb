package id.payung.planning.continuity;

import id.payung.planning.plan.TenureClass;
import id.payung.rules.contribution.DueDates;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.death.DeathCase;
import id.payung.rules.law.Decision;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Memberships;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.membership.Status;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Asks the law what a lapse would do. Nothing of the law is known here but where to look: on the
 * days after due dates for the end of a membership, and on its eve for what a family would have
 * received.
 */
public final class Lapses {
    private static final int LOOKED_AHEAD = 24;

    private final Memberships memberships;
    private final DeathBenefits benefits;
    private final DueDates dueDates;
    private final Law law;
    private final Map<History, Lapse> known = new HashMap<>();

    public Lapses(Law law) {
        this.law = law;
        memberships = Memberships.under(law);
        benefits = DeathBenefits.under(law);
        dueDates = DueDates.under(law);
    }

    /** A worker's lapse; the law is asked once for each history. */
    Lapse of(History history) {
        return known.computeIfAbsent(history, past -> of(past.paid(), past.funded()));
    }

    /**
     * A worker's lapse.
     *
     * @param paid months whose payment is recorded
     * @param funded months that decrees arrange, past and to come; at least one
     */
    Lapse of(Collection<YearMonth> paid, Collection<YearMonth> funded) {
        TreeSet<YearMonth> all = new TreeSet<>(paid);
        all.addAll(funded);
        PaidMonths months = PaidMonths.of(all);
        YearMonth last = all.last();
        LocalDate endsOn = endOf(last);
        LocalDate eve = endsOn.minusDays(1);
        DeathBenefit kept = benefits.assess(new DeathCase(null, months, eve, List.of()));
        return new Lapse(
                paid.isEmpty() ? null : new TreeSet<>(paid).last(),
                last,
                endsOn,
                memberships.tenure(null, months, eve).months(),
                Math.max(kept.cash() - beginningAgain(endsOn).cash(), 0),
                isForSchool(kept) ? mostForSchool(eve) : 0);
    }

    /** What a family would receive whose worker begins on the day. */
    private DeathBenefit beginningAgain(LocalDate day) {
        PaidMonths first = PaidMonths.of(List.of(YearMonth.from(day)));
        return benefits.assess(new DeathCase(day, first, day, List.of()));
    }

    /** The first day on which a membership paid up to this month is over, if nothing else is. */
    LocalDate endOf(YearMonth lastPaid) {
        PaidMonths paid = PaidMonths.of(List.of(lastPaid));
        for (int later = 1; later <= LOOKED_AHEAD; later++) {
            LocalDate day = dueDates.of(lastPaid.plusMonths(later)).plusDays(1);
            if (memberships.on(day, paid).status() == Status.ENDED) {
                return day;
            }
        }
        throw new IllegalStateException("the law lets memberships live without payment");
    }

    /** The latest last paid month whose membership is over by the day, that day included. */
    YearMonth endedBy(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        while (endOf(last).isAfter(day)) {
            last = last.minusMonths(1);
        }
        return last;
    }

    /** Last months whose memberships end after the day and not later than so many days from it. */
    Months endingWithin(int days, LocalDate day) {
        YearMonth first = endedBy(day).plusMonths(1);
        YearMonth last = endedBy(day.plusDays(days));
        return new Months(first, last.isBefore(first) ? first : last);
    }

    /** What the family would lose on the day, by these paid months. */
    public TenureClass tenureOn(LocalDate day, Collection<YearMonth> paid) {
        PaidMonths months = PaidMonths.of(paid);
        if (!memberships.on(day, months).status().isCovered()) {
            return TenureClass.NEWCOMER;
        }
        DeathBenefit benefit = benefits.assess(new DeathCase(null, months, day, List.of()));
        if (isForSchool(benefit)) {
            return TenureClass.SCHOLARSHIP;
        }
        return benefit.lumpSum() > 0 ? TenureClass.FULL : TenureClass.WAITING;
    }

    private long mostForSchool(LocalDate day) {
        return law.amounts("scholarship/most_per_family").on(day).value();
    }

    private static boolean isForSchool(DeathBenefit benefit) {
        return new Decision(benefit.findings()).outcome() == Decision.Outcome.YES;
    }
}
