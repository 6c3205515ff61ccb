package id.payung.law;

import id.payung.law.MemberOutlook.Sum;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.death.DeathCase;
import id.payung.rules.law.Decision;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Memberships;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.membership.Tenure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers for one worker what his family would receive; every number is the law's. */
@Component
public class MemberOutlooks {
    private static final int LOOKED_AHEAD = 48;

    private final LawInForce inForce;

    MemberOutlooks(LawInForce inForce) {
        this.inForce = inForce;
    }

    /**
     * What his family would receive, today and later.
     *
     * @param paid the months recorded as paid, whoever paid them
     */
    public MemberOutlook of(Collection<YearMonth> paid, LocalDate today) {
        return new Asking(inForce.law(), new TreeSet<>(paid), today).answer();
    }

    private record Asking(Law law, TreeSet<YearMonth> paid, LocalDate today) {

        MemberOutlook answer() {
            Sum now = sum(today, PaidMonths.of(paid));
            Tenure tenure = tenure(today, PaidMonths.of(paid));
            return new MemberOutlook(
                    tenure.months(),
                    tenure.isCovered(),
                    now,
                    goingOn(today.plusMonths(1)),
                    tenure.isCovered() ? rise(tenure, now) : Optional.empty(),
                    tenure.isCovered() ? end() : Optional.empty(),
                    death(today, PaidMonths.of(paid)).because());
        }

        /** The day on which a further month is completed is the day on which more may be due. */
        private Optional<Sum> rise(Tenure tenure, Sum now) {
            LocalDate start = java.util.Objects.requireNonNull(tenure.startsOn());
            return IntStream.rangeClosed(1, LOOKED_AHEAD)
                    .mapToObj(n -> goingOn(start.plusMonths(tenure.months() + n)))
                    .filter(sum -> sum.exceeds(now))
                    .findFirst();
        }

        private Optional<LocalDate> end() {
            PaidMonths known = PaidMonths.of(paid);
            return Stream.iterate(today, day -> day.plusDays(1))
                    .limit(366)
                    .filter(day -> !tenure(day, known).isCovered())
                    .findFirst();
        }

        private Sum goingOn(LocalDate day) {
            TreeSet<YearMonth> later = new TreeSet<>(paid);
            if (!paid.isEmpty()) {
                for (YearMonth month = YearMonth.from(today);
                        !month.isAfter(YearMonth.from(day));
                        month = month.plusMonths(1)) {
                    later.add(month);
                }
            }
            return sum(day, PaidMonths.of(later));
        }

        private Sum sum(LocalDate day, PaidMonths known) {
            DeathBenefit benefit = death(day, known);
            boolean school = new Decision(benefit.findings()).outcome() == Decision.Outcome.YES;
            return new Sum(
                    day,
                    tenure(day, known).months(),
                    benefit.cash(),
                    school ? law.amounts("scholarship/most_per_family").on(day).value() : 0);
        }

        private DeathBenefit death(LocalDate day, PaidMonths known) {
            return DeathBenefits.under(law).assess(new DeathCase(null, known, day, List.of()));
        }

        private Tenure tenure(LocalDate day, PaidMonths known) {
            return Memberships.under(law).tenure(null, known, day);
        }
    }
}
