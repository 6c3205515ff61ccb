package id.payung.enrolment;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileReview.Decision;
import id.payung.funding.Fund;
import id.payung.registry.DecileFilter;
import id.payung.registry.HistoryLine;
import id.payung.registry.KnownDecile;
import id.payung.registry.KnownDeciles;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Backlog;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decile that changes while somebody is covered, and what was known of it on which day. */
@PayungTest
class DecileLeaversTests {
    private static final Map<String, String> DTSEN =
            Map.of("Sumber", "DTSEN", "Tanggal Acuan", "30-06-2026");

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ListDesk desk;
    @Autowired Workers workers;
    @Autowired DecileLeavers leavers;
    @Autowired DecileReviews reviews;
    @Autowired KnownDeciles known;
    @Autowired Clock clock;
    @Autowired Timelines timelines;
    Actor rina;

    @BeforeEach
    void story() {
        rina = world.rina();
    }

    private static DecileLeaverFilter all(YearMonth month, @Nullable DecileLeft rule) {
        return DecileLeaverFilter.in(month, TerritoryCode.INDONESIA).under(rule);
    }

    private List<DecileLeaver> leavers(YearMonth month) {
        DecileLeaverFilter filter = all(month, null);
        long count = Acting.as(rina, () -> leavers.count(filter));
        List<DecileLeaver> list = Acting.as(rina, () -> leavers.list(filter, Position.FIRST, 50));
        assertThat(list).hasSize((int) count);
        return list;
    }

    @Test
    void whoseDecileLeavesTheProgrammeIsNamedWhileCoveredAndStaysCovered() {
        UUID euis = register.euis();
        Fund fund = money.fund("APBD", 100_000_000, 5);
        money.signed(fund, euis);
        assertThat(leavers(SEPTEMBER)).isEmpty();
        register.knowDecile(euis, 5, LocalDate.of(2025, 9, 15));
        assertThat(leavers(SEPTEMBER))
                .singleElement()
                .satisfies(
                        leaver -> {
                            assertThat(leaver.fact().decile()).isEqualTo(5);
                            assertThat(leaver.highest()).isEqualTo(4);
                            assertThat(leaver.rule()).isEqualTo(DecileLeft.REVIEW);
                        });
        assertThat(leavers(SEPTEMBER.minusMonths(1))).isEmpty();
        assertThat(Acting.as(rina, () -> leavers.count(all(SEPTEMBER, DecileLeft.KEEP)))).isZero();
        register.knowDecile(euis, 4, LocalDate.of(2025, 9, 16));
        assertThat(leavers(SEPTEMBER)).isEmpty();
    }

    @Test
    void theListWarnsOfWhoIsCoveredNowAndOfNobodyElse() {
        desk.proposed(rina, world.singajaya(), "9901065505900001;Euis Suryani");
        desk.proposed(rina, world.singajaya(), "9901061708850002;Asep Saepudin");
        desk.accepted(
                rina,
                world.regency(),
                "desil",
                DTSEN,
                "NIK;Desil\n9901065505900001;2\n9901061708850002;2\n");
        YearMonth now = YearMonth.now(clock);
        Fund fund =
                money.fund(
                        "APBD",
                        Fund.Kind.APBD_REGENCY,
                        new Months(now, now),
                        Map.of(now.getYear(), 100_000_000L),
                        5);
        money.signed(fund, bearing("9901065505900001"));
        UUID listing =
                desk.send(
                                rina,
                                world.regency(),
                                "desil",
                                Map.of("Sumber", "DTSEN", "Tanggal Acuan", "30-09-2026"),
                                "NIK;Desil\n9901065505900001;7\n9901061708850002;7\n")
                        .orElseThrow()
                        .id();
        assertThat(codes(desk.check(rina, listing)))
                .containsExactly("eligibility.decile-left-review");
        desk.accept(rina, listing);
        assertThat(leavers(now)).extracting(DecileLeaver::name).containsExactly("Euis Suryani");
        aDecisionIsKeptWithItsPersonUntilANewerFactAsksAgain(now);
    }

    private void aDecisionIsKeptWithItsPersonUntilANewerFactAsksAgain(YearMonth now) {
        UUID euis = bearing("9901065505900001");
        DecileLeaverFilter open = all(now, null).decided(false);
        assertThat(Acting.as(world.neighbour(), () -> reviews.decide(euis, Decision.KEEP)))
                .isEmpty();
        assertThat(Acting.as(world.siti(), () -> reviews.decide(euis, Decision.KEEP)))
                .hasValueSatisfying(
                        refused ->
                                assertThat(refused)
                                        .isEqualTo(
                                                Outcome.refused(new DecreeRefused.NotPermitted())));
        DecileReview kept =
                Acting.as(rina, () -> reviews.decide(euis, Decision.KEEP))
                        .orElseThrow()
                        .orElseThrow()
                        .review();
        assertThat(Acting.as(rina, () -> leavers.backlog(all(now, null))))
                .isEqualTo(new Backlog(1, leavers(now).getFirst().fact().knownAt(), null));
        assertThat(kept).isNotNull().extracting(DecileReview::byName).isEqualTo("Rina Kurnia");
        assertThat(Acting.<Long, RuntimeException>as(rina, () -> leavers.count(open))).isZero();
        assertThat(Acting.as(rina, () -> timelines.of(euis)))
                .filteredOn(line -> line.code().equals("decile-kept"))
                .singleElement()
                .extracting(HistoryLine::args, HistoryLine::by)
                .containsExactly(List.of(7, LocalDate.of(2026, 9, 30)), "Rina Kurnia");
        register.knowDecile(euis, 8, now.atEndOfMonth());
        assertThat(Acting.<Long, RuntimeException>as(rina, () -> leavers.count(open))).isOne();
    }

    private UUID bearing(String nik) {
        return Acting.as(rina, () -> workers.bearing(Nik.parse(nik).orElseThrow()).orElseThrow());
    }

    @Test
    void whatWasKnownOnADayIsReadAsOfThatDayWhateverCameLater() {
        desk.proposed(rina, world.singajaya(), "9901065505900001;Euis Suryani");
        UUID listing =
                desk.accepted(
                        rina, world.regency(), "desil", DTSEN, "NIK;Desil\n9901065505900001;3\n");
        Instant told = known(clock.instant().plusSeconds(60)).getFirst().fact().knownAt();
        assertThat(known(told)).isEmpty();
        assertThat(known(told.plusMillis(1)))
                .extracting(line -> line.fact().decile())
                .containsExactly(3);
        desk.undo(rina, listing).orElseThrow();
        assertThat(known(clock.instant().plusSeconds(60))).isEmpty();
        assertThat(known(told.plusMillis(1))).as("it was known then").hasSize(1);
    }

    private List<KnownDecile> known(Instant end) {
        DecileFilter filter =
                new DecileFilter(
                        TerritoryCode.INDONESIA,
                        LocalDate.ofInstant(end, clock.getZone()),
                        end,
                        null,
                        null);
        List<KnownDecile> list =
                Acting.as(rina, () -> known.list(filter, Position.FIRST, 50)).items();
        assertThat(Acting.as(rina, () -> known.count(filter))).isEqualTo(list.size());
        assertThat(
                        Acting.as(rina, () -> known.byDecile(filter)).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(list.size());
        return list;
    }
}
