package id.payung.donors;

import static id.payung.testing.GiftWorld.WINTER;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pledge to the end of March 2026 comes to its end. */
@PayungTest
class PledgeEndsTests {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired GiftWorld gifts;
    @Autowired PledgeEnds ends;
    @Autowired Pledges pledges;
    @Autowired Decrees decrees;
    @Autowired Coverages coverages;
    @Autowired Assessments assessments;

    private UUID euis = new UUID(0, 0);

    private Pledge runningForEuis() {
        euis = register.euis();
        Pledge pledge =
                gifts.promise(gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, euis)
                        .orElseThrow();
        gifts.running(pledge);
        return pledge;
    }

    /** Of public money from April on. */
    private Fund city(int seats) {
        Fund fund =
                money.fund(
                        "KOTA",
                        Fund.Kind.APBD_REGENCY,
                        new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12)),
                        Map.of(2026, 10_000_000L),
                        seats);
        Past.is(
                "insert into funding.fund_basis (fund, legal_basis) values ('%s', '%s')"
                        .formatted(fund.id(), money.legalBasis()));
        Acting.as(
                world.rina(),
                () -> assessments.assess(fund.programme(), LocalDate.of(2026, 1, 1), BOGOR));
        return fund;
    }

    private void morning(LocalDate day) {
        Acting.run(Actor.system(), () -> ends.on(day));
    }

    private static String warnings() {
        return Past.row(
                "select coalesce(string_agg(days || ' on ' || raised_on, ', ' order by raised_on), '')"
                        + " from donors.warning",
                row -> row.getString(1));
    }

    @Test
    void warnsOnceEachSixtyThirtyAndSevenDaysBeforeTheLastDayAndNotADayEarlier() {
        runningForEuis();

        for (LocalDate day = LAST_DAY.minusDays(61);
                !day.isAfter(LAST_DAY.plusDays(1));
                day = day.plusDays(1)) {
            morning(day);
            if (day.equals(LAST_DAY.minusDays(61))) {
                assertThat(warnings()).isEmpty();
            }
        }

        assertThat(warnings()).isEqualTo("60 on 2026-01-30, 30 on 2026-03-01, 7 on 2026-03-24");
    }

    @Test
    void theSameMorningTwiceWarnsOnce() {
        runningForEuis();

        morning(LAST_DAY.minusDays(30));
        morning(LAST_DAY.minusDays(30));

        assertThat(warnings()).isEqualTo("30 on 2026-03-01");
    }

    @Test
    void afterDaysWithoutPowerOnlyTheMostPressingIsSaid() {
        runningForEuis();

        morning(LAST_DAY.minusDays(5));

        assertThat(warnings()).isEqualTo("7 on 2026-03-26");
    }

    @Test
    void whatIsUnpaidTakenBackOrRenewedIsNotWarnedOf() {
        Donor lilis = gifts.lilis();
        Months half = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 6));
        Fund fund = gifts.fund(Fund.Kind.DONOR, half);
        Pledge renewed = gifts.promise(lilis, fund, WINTER, register.euis()).orElseThrow();
        gifts.running(renewed);
        Months spring = new Months(APRIL, half.last());
        gifts.promise(
                        new NewPledge(
                                lilis.id(), fund.id(), spring, false, Set.of(), 0, 0, renewed.id()))
                .orElseThrow();
        gifts.promise(lilis, fund, WINTER, register.asep()).orElseThrow();

        morning(LAST_DAY.minusDays(7));

        assertThat(warnings()).isEmpty();
    }

    @Test
    void otherMoneyIsDraftedFromTheVeryNextMonthAndNobodyPaysTwice() {
        Pledge pledge = runningForEuis();
        Fund city = city(5);

        morning(LAST_DAY.minusDays(31));
        assertThat(handover(pledge)).isEmpty();
        morning(LAST_DAY.minusDays(30));

        Handover done = handover(pledge).getFirst();
        assertThat(done.fundName()).isEqualTo("Dana KOTA");
        assertThat(done.people()).isEqualTo(1);
        Decree draft =
                Acting.as(world.rina(), () -> decrees.find(Objects.requireNonNull(done.decree())))
                        .orElseThrow();
        assertThat(draft.months()).isEqualTo(new Months(APRIL, YearMonth.of(2026, 12)));
        assertThat(draft.prepared().by()).isEqualTo(world.rina().account());
        Acting.as(world.rina(), () -> decrees.submit(draft.id())).orElseThrow().orElseThrow();
        money.sign(money.approve(draft).orElseThrow().decree()).orElseThrow();
        Acting.run(
                world.rina(),
                () -> {
                    assertThat(coverages.of(euis))
                            .extracting(CoverageLine::months)
                            .containsExactly(WINTER, draft.months());
                    assertThat(coverages.count(CoverageFilter.in(APRIL).by(city.id())))
                            .isEqualTo(1);
                });
        morning(LAST_DAY.minusDays(7));
        assertThat(Past.count("enrolment.decree")).isEqualTo(2);
    }

    @Test
    void withoutLawfulMoneyWithRoomItSaysSoAndTriesAgainAtTheNextWarning() {
        Pledge pledge = runningForEuis();
        Fund full = city(0);

        morning(LAST_DAY.minusDays(30));
        morning(LAST_DAY.minusDays(29));
        assertThat(handover(pledge))
                .singleElement()
                .satisfies(
                        tried -> {
                            assertThat(tried.refusal()).isEqualTo("no-fund");
                            assertThat(tried.triedOn()).isEqualTo(LAST_DAY.minusDays(30));
                        });
        Past.is("update funding.seat set available = 1 where fund = '%s'".formatted(full.id()));
        morning(LAST_DAY.minusDays(8));
        assertThat(handover(pledge).getFirst().decree()).isNull();
        morning(LAST_DAY.minusDays(7));
        assertThat(handover(pledge).getFirst().decree()).isNotNull();
    }

    @Test
    void anotherDonorsMoneyIsForWhomHeGaveIt() {
        Pledge pledge = runningForEuis();
        Fund others =
                money.fund(
                        "LAIN",
                        Fund.Kind.COMPANY,
                        new Months(APRIL, YearMonth.of(2026, 12)),
                        Map.of(2026, 10_000_000L),
                        5);
        Acting.as(
                world.rina(),
                () -> assessments.assess(others.programme(), LocalDate.of(2026, 1, 1), BOGOR));

        morning(LAST_DAY.minusDays(30));

        assertThat(handover(pledge).getFirst().refusal()).isEqualTo("no-fund");
    }

    @Test
    void aProgrammeMayLeaveItToItsOfficers() {
        Pledge pledge = runningForEuis();
        city(5);
        Past.is(
                "update eligibility.programme set criteria = jsonb_set(criteria,"
                        + " '{practice,continuesPledges}', 'null')");

        morning(LAST_DAY.minusDays(7));

        assertThat(handover(pledge)).isEmpty();
        assertThat(warnings()).isNotEmpty();
    }

    private List<Handover> handover(Pledge pledge) {
        return Acting.as(world.rina(), () -> pledges.handover(pledge.id())).stream().toList();
    }
}
