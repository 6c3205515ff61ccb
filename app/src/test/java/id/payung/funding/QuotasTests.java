package id.payung.funding;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.Selection;
import id.payung.enrolment.WaitingFilter;
import id.payung.enrolment.WaitingWorker;
import id.payung.enrolment.WaitingWorkers;
import id.payung.intake.ListingKinds;
import id.payung.planning.PlanRequest;
import id.payung.planning.Plans;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.shared.TerritoryCode.Level;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Dana A has money and places enough; how many of each village it may cover is another matter. */
@PayungTest
class QuotasTests {
    private static final String MARBOT = "MOSQUE_CARETAKER";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Quotas quotas;
    @Autowired Decrees decrees;
    @Autowired Amendments amendments;
    @Autowired Assessments assessments;
    @Autowired Plans plans;
    @Autowired MockMvcTester web;
    @Autowired ListDesk desk;
    @Autowired Workers workers;
    @Autowired WaitingWorkers waiting;

    private Fund fund;

    @BeforeEach
    void aFund() {
        fund = money.fund("A", 10_000_000, 50);
    }

    private Outcome<Integer, FundingRefused> set(
            TerritoryCode area, Level each, String group, int people) {
        NewQuota wanted = new NewQuota(2025, area, each, group, people, "hasil musdes");
        return Acting.as(world.rina(), () -> quotas.set(fund, wanted));
    }

    private Outcome<Integer, FundingRefused> village(int people) {
        return set(SINGAJAYA, Level.VILLAGE, "", people);
    }

    private List<QuotaUse> seenBy(Actor actor) {
        return Acting.as(actor, () -> quotas.of(fund.id(), Year.of(2025)));
    }

    @Test
    void aDecreeThatWouldBurstAVillagesQuotaIsRefusedAndNothingOfItStays() {
        Decree both = money.submitted(fund, register.euis(), register.dedi());
        village(1);
        assertThat(money.approve(both))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.QuotaFull(
                                                "Dana A", Quota.of(SINGAJAYA, 1), 1, 2))));
        assertThat(seenBy(world.rina())).containsExactly(new QuotaUse(Quota.of(SINGAJAYA, 1), 0));
        money.approved(fund, register.asep());
        assertThat(seenBy(world.rina())).containsExactly(new QuotaUse(Quota.of(SINGAJAYA, 1), 1));
    }

    @Test
    void aGroupsQuotaLeavesEverybodyElseAlone() {
        Decree draft = money.submitted(fund, register.dedi());
        set(SINGAJAYA, Level.VILLAGE, MARBOT, 0).orElseThrow();
        money.approved(fund, register.euis());
        assertThat(money.approve(draft))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.QuotaFull(
                                                "Dana A", new Quota(SINGAJAYA, MARBOT, 0), 0, 1))));
    }

    @Test
    void whoeverIsListedAsMarbotWaitsForTheMarbotsFundAndFillsItsQuota() {
        String list = "NIK;Nama\n9901060101700003;Dedi Kurnia\n9901064102880004;Uju Juariah\n";
        desk.accepted(
                world.rina(),
                world.singajaya(),
                ListingKinds.PROPOSALS,
                Map.of("Kelompok", "Marbot"),
                list);
        UUID dedi = poor("9901060101700003");
        UUID uju = poor("9901064102880004");
        UUID tailor = register.euis();
        Fund marbots = money.fundFor("M", MARBOT);
        Acting.as(
                        world.rina(),
                        () -> assessments.assess(marbots.programme(), AUTUMN.startsOn(), BOGOR))
                .orElseThrow();
        WaitingFilter line = WaitingFilter.of(marbots, AUTUMN.first());
        assertThat(Acting.as(world.rina(), () -> waiting.list(line, Position.FIRST, 10)))
                .extracting(WaitingWorker::worker)
                .containsExactlyInAnyOrder(dedi, uju)
                .doesNotContain(tailor);
        Decree both = money.submitted(fund, dedi, uju);
        set(SINGAJAYA, Level.VILLAGE, MARBOT, 1).orElseThrow();
        assertThat(money.approve(both))
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.QuotaFull(
                                                "Dana A", new Quota(SINGAJAYA, MARBOT, 1), 1, 2))));
    }

    private UUID poor(String nik) {
        UUID worker =
                Acting.as(
                        world.rina(),
                        () -> workers.bearing(Nik.parse(nik).orElseThrow()).orElseThrow());
        register.knowDecile(worker, 2, LocalDate.of(2025, 6, 30));
        return worker;
    }

    private Drafted draftFor(TerritoryCode area) {
        return money.prepare(fund, AUTUMN, new Selection.EligibleOf(area)).orElseThrow();
    }

    private static long drafted(String occupation) {
        return Past.count(
                "enrolment.decree_member m join registry.worker w on w.id = m.worker where w.occupation = '%s'"
                        .formatted(occupation));
    }

    @Test
    void aDraftTakesNoMoreThanTheQuotaHasRoomForAndSaysSo() {
        village(2);
        money.approved(fund, register.euis());
        register.workers(4, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "FARMER");

        Drafted drafted = draftFor(BOGOR);

        assertThat(drafted.members()).isEqualTo(1 + 3);
        assertThat(drafted.overQuota()).isEqualTo(3);
        assertThat(drafted.withoutSeat()).isZero();
        assertThat(read(world.rina(), "/sk/" + drafted.decree().id()))
                .contains("3 orang tertinggal karena kuota", "/kuota?tahun=2025");
        assertThat(read(world.siti(), "/sk/" + drafted.decree().id())).doesNotContain("tertinggal");
    }

    @Test
    void wherePlacesAreShortTooBothAreToldApart() {
        fund = money.fund("B", 10_000_000, 2);
        village(3);
        register.workers(5, SINGAJAYA, "TAILOR");

        Drafted drafted = draftFor(SINGAJAYA);

        assertThat(drafted.members()).isEqualTo(2);
        assertThat(drafted.withoutSeat()).isEqualTo(1);
        assertThat(drafted.overQuota()).isEqualTo(2);
    }

    @Test
    void aQuotaInsideAnotherIsFilledFirstAndNobodyWhoFitsBothIsLeftOut() {
        TerritoryCode district = new TerritoryCode("32.01.06");
        set(district, Level.DISTRICT, "", 4).orElseThrow();
        village(3).orElseThrow();
        set(SINGAJAYA, Level.VILLAGE, MARBOT, 1).orElseThrow();
        register.workers(3, SINGAJAYA, MARBOT);
        register.workers(3, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "FARMER");

        Drafted drafted = draftFor(BOGOR);

        assertThat(drafted.members()).isEqualTo(4);
        assertThat(drafted.overQuota()).isEqualTo(5);
        assertThat(drafted(MARBOT)).isLessThanOrEqualTo(1);
        assertThat(drafted("FARMER")).isPositive();
        assertThat(money.approve(submitted(drafted)).orElseThrow().placed()).isEqualTo(4);
    }

    private Decree submitted(Drafted drafted) {
        return Acting.as(world.rina(), () -> decrees.submit(drafted.decree().id()))
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void aDraftIsNotFilledByHandBeyondTheQuotaEither() {
        village(1);
        UUID dedi = register.dedi();
        Decree draft =
                money.prepare(fund, AUTUMN, new Selection.Chosen(Set.of(register.euis())))
                        .orElseThrow()
                        .decree();

        assertThat(Acting.as(world.rina(), () -> decrees.addMember(draft.id(), dedi)).orElseThrow())
                .isEqualTo(
                        Outcome.refused(
                                new DecreeRefused.Unfunded(
                                        new FundingRefused.QuotaFull(
                                                "Dana A", Quota.of(SINGAJAYA, 0), 0, 1))));
    }

    @Test
    void whoTakesAnothersSeatTakesHisPlaceInTheQuotaToo() {
        village(1);
        UUID euis = register.euis();
        UUID dedi = register.dedi();
        Decree decree = money.signed(fund, euis);
        var change =
                Acting.as(
                                world.rina(),
                                () ->
                                        amendments.propose(
                                                decree.id(),
                                                NewSeatChange.replacing(
                                                        euis,
                                                        dedi,
                                                        YearMonth.of(2025, 11),
                                                        "pindah")))
                        .orElseThrow()
                        .orElseThrow();
        Decree draft =
                Acting.as(world.rina(), () -> decrees.submit(change.amendment()))
                        .orElseThrow()
                        .orElseThrow();
        money.sign(money.approve(draft).orElseThrow().decree()).orElseThrow();
        assertThat(seenBy(world.rina())).containsExactly(new QuotaUse(Quota.of(SINGAJAYA, 1), 1));
    }

    @Test
    void aQuotaDoesNotSinkBelowThoseWhoSitInItAndMayEqualThem() {
        money.approved(fund, register.euis(), register.dedi());
        assertThat(village(1))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.QuotaBelowFilled(Quota.of(SINGAJAYA, 1), 2)));
        assertThat(village(2)).isEqualTo(Outcome.done(1));
    }

    @Test
    void eachVillageOfADistrictGetsItsOwnAndReadsOnlyThat() {
        int villages = set(new TerritoryCode("32.01.06"), Level.VILLAGE, "", 250).orElseThrow();
        assertThat(villages).isGreaterThan(10);
        assertThat(seenBy(world.rina())).hasSize(villages);
        assertThat(seenBy(world.siti())).containsExactly(new QuotaUse(Quota.of(SINGAJAYA, 250), 0));
        assertThat(Acting.as(world.siti(), () -> quotas.set(fund, wanted()))).isEqualTo(notHers());
    }

    private static NewQuota wanted() {
        return new NewQuota(2025, SINGAJAYA, Level.VILLAGE, "", 999, "ingin lebih");
    }

    private static Outcome<Integer, FundingRefused> notHers() {
        return Outcome.refused(new FundingRefused.NotPermitted());
    }

    @Test
    void areasOutsideTheFundYearsOutsideItAndQuotasThatCrossAreRefused() {
        TerritoryCode depok = new TerritoryCode("32.76");
        assertThat(set(depok, Level.REGENCY, "", 5))
                .isEqualTo(Outcome.refused(new FundingRefused.QuotaElsewhere("Dana A", BOGOR)));
        NewQuota later = new NewQuota(2031, SINGAJAYA, Level.VILLAGE, "", 5, "nanti");
        assertThat(Acting.as(world.rina(), () -> quotas.set(fund, later)))
                .isEqualTo(Outcome.refused(new FundingRefused.OutsideMonths("Dana A", AUTUMN)));
        village(5).orElseThrow();
        TerritoryCode district = new TerritoryCode("32.01.06");
        assertThat(set(district, Level.DISTRICT, MARBOT, 5))
                .isEqualTo(Outcome.refused(new FundingRefused.QuotasCross(district, SINGAJAYA)));
        assertThat(set(SINGAJAYA, Level.VILLAGE, MARBOT, 5)).isEqualTo(Outcome.done(1));
    }

    @Test
    void everyChangeIsKeptWithItsReasonAndALiftedQuotaLimitsNobody() {
        village(1);
        village(2);
        village(2);
        Acting.as(world.hendra(), () -> quotas.lift(fund, 2025, SINGAJAYA, "", "salah desa"))
                .orElseThrow();
        assertThat(Acting.as(world.rina(), () -> quotas.history(fund.id(), Year.of(2025), 9)))
                .extracting(QuotaChange::before, QuotaChange::people, QuotaChange::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, null, "Hendra Wijaya"),
                        org.assertj.core.groups.Tuple.tuple(1, 2, "Rina Kurnia"),
                        org.assertj.core.groups.Tuple.tuple(null, 1, "Rina Kurnia"));
        assertThat(seenBy(world.rina())).isEmpty();
        money.approved(fund, register.euis(), register.dedi(), register.asep());
        assertThat(Past.count("audit.entry where action = 'fund.quota_changed'")).isEqualTo(4);
    }

    @Test
    void aPlanKeepsTheQuotasAsFarAsTheyAreStillFree() {
        register.workers(6, SINGAJAYA, "TAILOR");
        register.workers(6, SUKAMAJU, "FARMER");
        set(new TerritoryCode("32.01.06"), Level.DISTRICT, "", 5).orElseThrow();
        village(3).orElseThrow();
        money.approved(fund, register.euis());
        Acting.run(
                world.rina(),
                () -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
        var plan =
                Acting.as(
                                world.rina(),
                                () ->
                                        plans.make(
                                                PlanRequest.forMost(
                                                        "R", BOGOR, AUTUMN, List.of(fund.id()))))
                        .orElseThrow()
                        .plan();
        assertThat(plan.people()).isEqualTo(4);
        assertThat(
                        plan.lines().stream()
                                .filter(line -> line.group().territory().equals(SINGAJAYA))
                                .mapToLong(line -> line.people())
                                .sum())
                .isLessThanOrEqualTo(2);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    @Test
    void thePageSetsAQuotaShowsItInTheFileAndSaysWhatIsMissing() {
        String page = "/dana/" + fund.id() + "/kuota";
        assertThat(post(page)).hasStatus(422);
        assertThat(post(page, "wilayah", "32.01.06.2003", "orang", "12", "alasan", "musdes"))
                .hasStatus3xxRedirection();
        assertThat(read(world.rina(), page)).contains("Singajaya", "musdes", "12");
        assertThat(read(world.siti(), page)).contains("Singajaya").doesNotContain("Tetapkan kuota");
        assertThat(read(world.rina(), page + ".csv?wilayah=32.01.06"))
                .contains("32.01.06.2003;Singajaya;semua;12;0;12");
        assertThat(post(page, "wilayah", "32.76", "orang", "12", "alasan", "x")).hasStatus(409);
        assertThat(post(page + "/cabut", "wilayah", "32.01.06.2003", "alasan", "keliru"))
                .hasStatus3xxRedirection();
        assertThat(seenBy(world.rina())).isEmpty();
    }

    private MvcTestResult post(String address, String... params) {
        var request = web.post().uri(address).with(SignedIn.as(world.rina())).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request = request.param(params[at], params[at + 1]);
        }
        return request.exchange();
    }

    private String read(Actor actor, String address) {
        return new String(
                web.get()
                        .uri(address)
                        .with(SignedIn.as(actor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
