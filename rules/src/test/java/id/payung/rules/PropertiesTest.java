package id.payung.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.accident.AccidentBenefits;
import id.payung.rules.accident.AccidentCase;
import id.payung.rules.accident.Loss;
import id.payung.rules.accident.Outcome;
import id.payung.rules.accident.Transport;
import id.payung.rules.contribution.Brackets;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Programme;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.DeathBenefits;
import id.payung.rules.death.DeathCase;
import id.payung.rules.law.Because;
import id.payung.rules.law.Law;
import id.payung.rules.membership.Memberships;
import id.payung.rules.membership.PaidMonths;
import id.payung.rules.scholarship.Child;
import id.payung.rules.scholarship.Level;
import id.payung.rules.scholarship.Scholarships;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every family, not only for those in the scenarios. */
class PropertiesTest {
    private static final Law LAW = Law.bundled();
    private static final Contributions CONTRIBUTIONS = Contributions.under(LAW);
    private static final Memberships MEMBERSHIPS = Memberships.under(LAW);
    private static final DeathBenefits DEATHS = DeathBenefits.under(LAW);
    private static final AccidentBenefits ACCIDENTS = AccidentBenefits.under(LAW);
    private static final YearMonth FIRST = YearMonth.of(2015, 7);

    @Test
    void moreTenureNeverPaysLess() {
        Seeds.check(
                seeds -> {
                    var diedOn = seeds.day(LocalDate.of(2015, 7, 1), 6000);
                    var months = seeds.below(130);
                    var children = children(seeds, diedOn);
                    var shorter = unbroken(diedOn, months, children);
                    var longer = unbroken(diedOn, months + 1 + seeds.below(12), children);

                    assertThat(longer.cash()).isGreaterThanOrEqualTo(shorter.cash());
                    assertThat(longer.scholarship().total())
                            .isGreaterThanOrEqualTo(shorter.scholarship().total());
                });
    }

    @Test
    void aDiscountNeverRaisesAPrice() {
        Seeds.check(
                seeds -> {
                    var month = seeds.month(FIRST, 200);
                    var terms = terms(seeds);
                    var state =
                            new Terms(
                                    Payer.SELF,
                                    terms.sector(),
                                    terms.income(),
                                    terms.programmes(),
                                    false);
                    var normal = CONTRIBUTIONS.price(YearMonth.of(2019, 1), state).total();

                    assertThat(CONTRIBUTIONS.price(month, state).total()).isBetween(0L, normal);
                });
    }

    @Test
    void contributionsOfASpanAreTheSumOfItsMonths() {
        Seeds.check(
                seeds -> {
                    var from = seeds.month(FIRST, 200);
                    var months = 1 + seeds.below(40);
                    var terms = terms(seeds);
                    var span = CONTRIBUTIONS.over(from, from.plusMonths(months - 1L), terms);
                    var single =
                            Stream.iterate(from, m -> m.plusMonths(1))
                                    .limit(months)
                                    .mapToLong(m -> CONTRIBUTIONS.price(m, terms).total())
                                    .sum();

                    assertThat(span.months()).isEqualTo(months);
                    assertThat(span.total()).isEqualTo(single);
                    assertThat(items(span.because())).isEqualTo(single);
                });
    }

    @Test
    void aPriceIsTheSumOfItsReasons() {
        Seeds.check(
                seeds -> {
                    var price = CONTRIBUTIONS.price(seeds.month(FIRST, 200), terms(seeds));

                    assertThat(items(price.because())).isEqualTo(price.total());
                });
    }

    @Test
    void aDeathBenefitIsTheSumOfItsReasons() {
        Seeds.check(
                seeds -> {
                    var diedOn = seeds.day(LocalDate.of(2015, 7, 1), 6000);
                    var benefit = unbroken(diedOn, seeds.below(80), children(seeds, diedOn));

                    assertThat(items(benefit.because())).isEqualTo(benefit.cash());
                });
    }

    @Test
    void theOrderOfPaidMonthsDoesNotMatter() {
        Seeds.check(
                seeds -> {
                    var months = seeds.paidMonths(YearMonth.of(2022, 1), 60);
                    var twice = new ArrayList<>(seeds.shuffled(months));
                    twice.addAll(months.subList(0, months.size() / 2));
                    var day = seeds.day(LocalDate.of(2023, 1, 1), 1500);

                    var ordered = MEMBERSHIPS.tenure(null, PaidMonths.of(months), day);
                    var shuffled = MEMBERSHIPS.tenure(null, PaidMonths.of(twice), day);

                    assertThat(shuffled).isEqualTo(ordered);
                });
    }

    @Test
    void anotherPaidMonthNeverShortensCover() {
        Seeds.check(
                seeds -> {
                    var months = seeds.paidMonths(YearMonth.of(2022, 1), 50);
                    var more = new ArrayList<>(months);
                    more.add(seeds.month(YearMonth.of(2022, 1), 50));
                    var day = seeds.day(LocalDate.of(2023, 1, 1), 1500);

                    var before = MEMBERSHIPS.tenure(null, PaidMonths.of(months), day).months();
                    var after = MEMBERSHIPS.tenure(null, PaidMonths.of(more), day).months();
                    var joined = MEMBERSHIPS.on(day, PaidMonths.of(months)).status().isCovered();

                    if (joined) {
                        assertThat(after).isGreaterThanOrEqualTo(before);
                    }
                });
    }

    @Test
    void theOrderOfAtMostTwoChildrenDoesNotMatter() {
        Seeds.check(
                seeds -> {
                    var eventOn = seeds.day(LocalDate.of(2019, 12, 2), 3000);
                    var one = child(seeds, eventOn);
                    var other = child(seeds, eventOn);
                    var scholarships = Scholarships.under(LAW);

                    assertThat(scholarships.schedule(eventOn, List.of(one, other)).total())
                            .isEqualTo(scholarships.schedule(eventOn, List.of(other, one)).total());
                });
    }

    @Test
    void scholarshipsStayWithinTheMostOfAFamily() {
        Seeds.check(
                seeds -> {
                    var eventOn = seeds.day(LocalDate.of(2019, 12, 2), 3000);
                    var schedule =
                            Scholarships.under(LAW).schedule(eventOn, children(seeds, eventOn));

                    assertThat(schedule.total()).isBetween(0L, 174_000_000L);
                    assertThat(schedule.firstYear()).isLessThanOrEqualTo(schedule.total());
                });
    }

    @Test
    void anAccidentPaysTheSumOfItsReasons() {
        Seeds.check(
                seeds -> {
                    var benefit = ACCIDENTS.assess(accident(seeds));

                    assertThat(items(benefit.because())).isEqualTo(benefit.cash());
                });
    }

    @Test
    void aWorseOutcomeOnTheSameBaseNeverPaysNothing() {
        Seeds.check(
                seeds -> {
                    var accident = accident(seeds);
                    var benefit = ACCIDENTS.assess(accident);
                    var severe =
                            accident.outcome() == Outcome.DEATH
                                    || accident.outcome() == Outcome.TOTAL;

                    assertThat(benefit.cash()).isGreaterThanOrEqualTo(severe ? 1 : 0);
                    assertThat(benefit.settlement().disability())
                            .isLessThanOrEqualTo(accident.base() * 56);
                });
    }

    private static DeathBenefit unbroken(LocalDate diedOn, int months, List<Child> children) {
        var last = YearMonth.from(diedOn);
        var paid =
                Stream.iterate(last.minusMonths(months), m -> m.plusMonths(1))
                        .limit(months + 1L)
                        .toList();
        return DEATHS.assess(new DeathCase(null, PaidMonths.of(paid), diedOn, children));
    }

    private static List<Child> children(Seeds seeds, LocalDate eventOn) {
        return Stream.generate(() -> child(seeds, eventOn)).limit(seeds.below(4)).toList();
    }

    private static Child child(Seeds seeds, LocalDate eventOn) {
        var level = seeds.oneOf(List.of(Level.values()));
        var years = (int) Scholarships.under(LAW).yearsOf(level);
        var year = level == Level.NONE ? 0 : 1 + seeds.below(years);
        return new Child(seeds.day(eventOn.minusYears(25), 9_500), level, year);
    }

    private static Terms terms(Seeds seeds) {
        var programmes = EnumSet.of(seeds.oneOf(List.of(Programme.values())));
        programmes.add(seeds.oneOf(List.of(Programme.values())));
        return new Terms(
                seeds.oneOf(List.of(Payer.values())),
                seeds.oneOf(List.of(Sector.values())),
                seeds.between(0, 30_000_000),
                programmes,
                seeds.coin());
    }

    private static AccidentCase accident(Seeds seeds) {
        var day = seeds.day(LocalDate.of(2019, 12, 2), 4000);
        var parts = List.copyOf(ACCIDENTS.parts());
        var losses =
                Stream.generate(
                                () ->
                                        new Loss(
                                                seeds.oneOf(parts),
                                                BigDecimal.valueOf(1 + seeds.below(100))))
                        .limit(seeds.below(4))
                        .toList();
        return new AccidentCase(
                seeds.oneOf(Brackets.under(LAW).bases(day)),
                day,
                seeds.oneOf(List.of(Outcome.values())),
                seeds.below(30),
                losses,
                seeds.coin(),
                new Transport(
                        seeds.between(0, 12_000_000),
                        seeds.between(0, 12_000_000),
                        seeds.between(0, 12_000_000)),
                seeds.between(0, 30_000_000),
                children(seeds, day));
    }

    private static long items(List<Because> because) {
        return because.stream().filter(Because::counts).mapToLong(Because::amount).sum();
    }
}
