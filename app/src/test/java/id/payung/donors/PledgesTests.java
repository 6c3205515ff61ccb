package id.payung.donors;

import static id.payung.testing.GiftWorld.WINTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.access.Role;
import id.payung.donors.Pledge.Size;
import id.payung.donors.PledgeFilter.Todo;
import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.Coverages;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.tasks.Backlog;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A donor's promise, his money, and the cover that comes of it. */
@PayungTest
class PledgesTests {
    private static final YearMonth JANUARY = WINTER.first();

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired GiftWorld gifts;
    @Autowired Pledges pledges;
    @Autowired Funds funds;
    @Autowired Coverages coverages;

    private Pledge forEuisAndAsep() {
        return gifts.promise(
                        gifts.lilis(),
                        gifts.fund(Fund.Kind.DONOR, WINTER),
                        WINTER,
                        register.euis(),
                        register.asep())
                .orElseThrow();
    }

    @Test
    void aPromiseCostsWhatTheLawAsksOfADonorHalfForTheDriver() {
        Pledge pledge = forEuisAndAsep();

        assertThat(pledge.size()).isEqualTo(new Size(1, 1));
        assertThat(pledge.money().promised()).isEqualTo(3 * (8_400 + 16_800));
        assertThat(pledge.people().confirmed()).isEqualTo(2);
        assertThat(pledge.money().paidUntil()).isNull();
    }

    @Test
    void moneyOpensTheSeatsItPaysForAndTheBudgetGrowsByItAndNoMore() {
        Pledge pledge = forEuisAndAsep();
        Fund fund = funds.find(pledge.fund()).orElseThrow();

        Received first = gifts.pay(pledge, 25_200, "TRF-1").orElseThrow();
        gifts.pay(pledge, 50_400, "TRF-2").orElseThrow();

        assertThat(first.months()).isEqualTo(new Months(JANUARY, JANUARY));
        Acting.run(
                world.rina(),
                () -> {
                    var view = funds.view(fund.id()).orElseThrow();
                    assertThat(view.money().getFirst().amount()).isEqualTo(75_600);
                    assertThat(view.seats()).allMatch(seat -> seat.available() == 2);
                });
        assertThat(gifts.seen(pledge).money().missing()).isZero();
    }

    private Backlog backlog(Todo todo) {
        PledgeFilter filter = PledgeFilter.all().waitingFor(todo);
        Backlog backlog = Acting.as(world.rina(), () -> pledges.backlog(filter));
        assertThat(Acting.as(world.rina(), () -> pledges.count(filter))).isEqualTo(backlog.count());
        return backlog;
    }

    @Test
    void moneyIsDueWithTheFirstMonthThatIsNotPaidAndADecreeWaitsSinceTheMoneyCame() {
        YearMonth now = YearMonth.now(ZoneId.of("Asia/Jakarta"));
        Months ahead = new Months(now, now.plusMonths(2));
        Pledge pledge =
                gifts.promise(
                                gifts.lilis(),
                                gifts.fund(Fund.Kind.DONOR, ahead),
                                ahead,
                                register.euis())
                        .orElseThrow();
        assertThat(backlog(Todo.MONEY)).isEqualTo(new Backlog(1, null, now.atDay(1)));
        assertThat(backlog(Todo.DECREE)).isEqualTo(new Backlog(0, null, null));
        Instant before = Instant.now();
        gifts.pay(pledge, priceOfOneMonth(pledge), "TRF-1").orElseThrow();
        assertThat(backlog(Todo.DECREE).oldest()).isBetween(before, Instant.now());
        assertThat(backlog(Todo.MONEY).due()).isEqualTo(now.plusMonths(1).atDay(1));
    }

    private long priceOfOneMonth(Pledge pledge) {
        return gifts.pay(pledge, 1, "TRF-0")
                .fold(
                        _ -> 0L,
                        reason ->
                                reason instanceof PledgeRefused.AmountDiffers it
                                        ? it.ofNext()
                                        : 0L);
    }

    @Test
    void aWrongAmountIsAnsweredWithTheRightOnes() {
        Pledge pledge = forEuisAndAsep();

        assertThat(gifts.pay(pledge, 25_199, "TRF-1"))
                .isEqualTo(
                        Outcome.refused(
                                new PledgeRefused.AmountDiffers(25_199, JANUARY, 25_200, 75_600)));
        gifts.pay(pledge, 75_600, "TRF-1").orElseThrow();
        assertThat(gifts.pay(pledge, 25_200, "TRF-2")).isInstanceOf(Outcome.Refused.class);
        assertThat(gifts.seen(pledge).money().received()).isEqualTo(75_600);
    }

    @Test
    void oneTransferPaysOnePledgeOnce() {
        Pledge pledge = forEuisAndAsep();
        gifts.pay(pledge, 25_200, "TRF-1").orElseThrow();

        assertThat(gifts.pay(pledge, 25_200, "TRF-1"))
                .isEqualTo(Outcome.refused(new PledgeRefused.ReferenceKnown("TRF-1")));
    }

    @Test
    void whoWroteThePromiseDownDoesNotRecordItsMoneyWhateverElseHeMayDo() {
        Pledge pledge = forEuisAndAsep();
        Actor rina = world.rina();
        Actor both =
                new Actor(
                        rina.account(),
                        rina.name(),
                        rina.office(),
                        List.of(
                                new Actor.Appointment(
                                        Role.ADMINISTRATOR.permissions(), StoryWorld.BOGOR)));

        assertThat(
                        Acting.as(
                                both,
                                () ->
                                        pledges.receive(
                                                pledge.id(),
                                                25_200,
                                                "TRF-1",
                                                LocalDate.of(2026, 1, 2))))
                .contains(Outcome.refused(new PledgeRefused.SamePerson()));
        assertThatThrownBy(
                        () ->
                                Past.is(
                                        """
                                        insert into donors.payment (id, pledge, territory, months, amount, reference,
                                            received_on, pledged_by, recorded_by, recorded_by_name, recorded_at)
                                        select uuidv7(), id, territory, '[2026-01-01,2026-02-01)', 1, 'X', '2026-01-01',
                                            recorded_by, recorded_by, 'Rina', now() from donors.pledge
                                        """))
                .hasMessageContaining("money_by_another");
    }

    @Test
    void paidMonthsBecomeCoverOnceTheDecreeIsSigned() {
        Pledge pledge = forEuisAndAsep();
        gifts.running(pledge);

        assertThat(gifts.seen(pledge).people().covered()).isEqualTo(2);
        Acting.run(
                world.rina(),
                () ->
                        assertThat(coverages.count(CoverageFilter.in(JANUARY).by(pledge.fund())))
                                .isEqualTo(2));
    }

    @Test
    void nobodyIsPromisedTwiceForOneMonth() {
        Pledge pledge = forEuisAndAsep();
        UUID euis =
                UUID.fromString(
                        Past.row(
                                "select worker from donors.place where not transport",
                                row -> row.getString(1)));
        Fund company = gifts.fund(Fund.Kind.COMPANY, WINTER);

        assertThat(gifts.promise(gifts.factory(), company, WINTER, euis))
                .isEqualTo(Outcome.refused(new PledgeRefused.PromisedAlready("Euis Suryani")));
        Acting.run(
                world.rina(),
                () -> pledges.cancel(pledge.id(), "pindah tugas").orElseThrow().orElseThrow());
        assertThat(gifts.promise(gifts.factory(), company, WINTER, euis))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whomAFundCoversIsNamedWithThatFund() {
        UUID euis = register.euis();
        money.signed(
                money.fund("A", Fund.Kind.APBD_REGENCY, WINTER, Map.of(2026, 1_000_000L), 5), euis);

        assertThat(gifts.promise(gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, euis))
                .isEqualTo(Outcome.refused(new PledgeRefused.Covered("Euis Suryani", "Dana A")));
    }

    @Test
    void refusesWhatCannotBePromisedAndSaysWhy() {
        Donor lilis = gifts.lilis();
        Fund fund = gifts.fund(Fund.Kind.DONOR, WINTER);
        UUID tooOld = register.worker("Ibu Tua", LocalDate.of(1950, 1, 1), "TAILOR", 2);
        UUID dead = register.dedi();
        register.bury(dead, LocalDate.of(2025, 11, 1));

        assertThat(gifts.promise(lilis, fund, WINTER))
                .isEqualTo(Outcome.refused(new PledgeRefused.ForNobody()));
        assertThat(gifts.promise(lilis, fund, WINTER, dead))
                .isEqualTo(Outcome.refused(new PledgeRefused.UnknownWorker()));
        assertThat(gifts.promise(lilis, fund, WINTER, tooOld))
                .isEqualTo(Outcome.refused(new PledgeRefused.NotEligible("Ibu Tua")));
        assertThat(gifts.promise(gifts.factory(), fund, WINTER, tooOld))
                .isEqualTo(Outcome.refused(new PledgeRefused.WrongFund()));
        Months longer = new Months(JANUARY, WINTER.last().plusMonths(1));
        assertThat(gifts.promise(lilis, fund, longer, tooOld))
                .isEqualTo(Outcome.refused(new PledgeRefused.OutsideMonths(fund.name(), WINTER)));
    }

    @Test
    void whatIsPaidIsNotTakenBack() {
        Pledge pledge = forEuisAndAsep();
        gifts.pay(pledge, 25_200, "TRF-1").orElseThrow();

        assertThat(Acting.as(world.rina(), () -> pledges.cancel(pledge.id(), "batal")))
                .contains(Outcome.refused(new PledgeRefused.PaidAlready()));
    }

    @Test
    void aYearIsRenewedForTheSamePeopleWithoutAGap() {
        Months year = new Months(JANUARY, YearMonth.of(2026, 12));
        Fund fund = gifts.fund(Fund.Kind.DONOR, year);
        Donor lilis = gifts.lilis();
        Pledge winter = gifts.promise(lilis, fund, WINTER, register.euis()).orElseThrow();
        Months spring = new Months(YearMonth.of(2026, 4), YearMonth.of(2026, 6));
        NewPledge renewal =
                new NewPledge(lilis.id(), fund.id(), spring, false, Set.of(), 0, 0, winter.id());

        Pledge renewed = gifts.promise(renewal).orElseThrow();

        assertThat(renewed.people().confirmed()).isEqualTo(1);
        assertThat(renewed.money().promised()).isEqualTo(3 * 8_400);
        assertThat(gifts.promise(renewal))
                .isEqualTo(Outcome.refused(new PledgeRefused.NoRenewal()));
    }

    @Test
    void aVillageOfficerSeesNoDonorAndNoMoney() {
        Pledge pledge = forEuisAndAsep();
        Acting.run(
                world.siti(),
                () -> {
                    assertThat(pledges.find(pledge.id())).isEmpty();
                    assertThat(pledges.count(PledgeFilter.all())).isZero();
                });
    }
}
