package id.payung.law;

import id.payung.law.Outlook.Moment;
import id.payung.rules.accident.AccidentBenefits;
import id.payung.rules.accident.AccidentCase;
import id.payung.rules.accident.Outcome;
import id.payung.rules.contribution.Brackets;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Terms;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.death.DeathCase;
import id.payung.rules.law.Because;
import id.payung.rules.law.Decision;
import id.payung.rules.law.Law;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import id.payung.rules.scholarship.Scholarships;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the question of the village meeting: what would my family receive? Every number is the
 * law's; here only the days are chosen on which it is asked.
 */
@Component
public class FamilyOutlooks {
    private static final List<Integer> TIMES = List.of(0, 1, 3, 12, 36);
    private static final int MONTHS_A_YEAR = 12;

    private final LawInForce inForce;

    FamilyOutlooks(LawInForce inForce) {
        this.inForce = inForce;
    }

    public Outlook of(Family family, LocalDate today) {
        var asking = new Asking(inForce.law(), family, today);
        var deaths = TIMES.stream().map(asking::death).toList();
        return new Outlook(asking.price(), deaths, asking.accident(), asking.because());
    }

    /** The most one family can receive for school. */
    public long mostForSchool(LocalDate day) {
        return inForce.law().amounts("scholarship/most_per_family").on(day).value();
    }

    /** How many years a level of school has. */
    public long yearsOf(Level level) {
        return Scholarships.under(inForce.law()).yearsOf(level);
    }

    private record Asking(Law law, Family family, LocalDate today) {
        long price() {
            var terms = Terms.of(Payer.SELF, family.sector());
            return Contributions.under(law).price(YearMonth.from(today), terms).total();
        }

        Moment death(int inMonths) {
            var benefit = benefit(inMonths);
            return new Moment(
                    inMonths,
                    family.months() + inMonths,
                    benefit.cash(),
                    forSchool(benefit, today.plusMonths(inMonths)));
        }

        List<Because> because() {
            return benefit(0).because();
        }

        private DeathBenefit benefit(int inMonths) {
            var startsOn = today.minusMonths(family.months());
            var diedOn = today.plusMonths(inMonths);
            var paid =
                    Stream.iterate(YearMonth.from(startsOn), month -> month.plusMonths(1))
                            .limit(family.months() + inMonths + 1L)
                            .toList();
            return DeathBenefits.under(law)
                    .assess(
                            new DeathCase(
                                    startsOn, PaidMonths.of(paid), diedOn, children(inMonths)));
        }

        /** While the children are unknown, what a family could receive at most. */
        private long forSchool(DeathBenefit benefit, LocalDate day) {
            if (family.children() != null) {
                return benefit.scholarship().total();
            }
            var entitled = new Decision(benefit.findings()).outcome() == Decision.Outcome.YES;
            return entitled ? law.amounts("scholarship/most_per_family").on(day).value() : 0;
        }

        Moment accident() {
            var benefits = AccidentBenefits.under(law);
            var base = Brackets.under(law).bases(today).getFirst();
            var plain = AccidentCase.of(base, today, Outcome.DEATH);
            var benefit = benefits.assess(plain);
            var school =
                    family.children() == null
                            ? law.amounts("scholarship/most_per_family").on(today).value()
                            : Scholarships.under(law).schedule(today, family.children()).total();
            return new Moment(0, family.months(), benefit.cash(), school);
        }

        private List<Child> children(int inMonths) {
            var now = family.children();
            return now == null
                    ? List.of()
                    : now.stream()
                            .map(child -> later(child, inMonths / MONTHS_A_YEAR))
                            .flatMap(Optional::stream)
                            .toList();
        }

        /**
         * A child goes up one year of school a year; empty when school is over by then. When a
         * child not yet at school begins is the law's to say, so he stays as he is.
         */
        private Optional<Child> later(Child child, int years) {
            if (child.level() == Level.NONE) {
                return Optional.of(child);
            }
            @Nullable Child at = child;
            for (var year = 0; year < years && at != null; year++) {
                at = above(at);
            }
            return Optional.ofNullable(at);
        }

        private @Nullable Child above(Child child) {
            if (child.year() < Scholarships.under(law).yearsOf(child.level())) {
                return new Child(child.bornOn(), child.level(), child.year() + 1);
            }
            var levels = List.of(Level.values());
            var next = levels.indexOf(child.level()) + 1;
            return next == levels.size() ? null : new Child(child.bornOn(), levels.get(next), 1);
        }
    }
}
