package id.payung.enrolment;

import static id.payung.eligibility.RankBy.AGE;
import static id.payung.eligibility.RankBy.DECILE;
import static id.payung.eligibility.RankBy.RISK;
import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Assessments;
import id.payung.eligibility.RankBy;
import id.payung.funding.Fund;
import id.payung.funding.PeopleWaiting;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** One line: whoever stands first in it gets the seat, whichever way a seat is given. */
@PayungTest
class WaitingWorkersTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired WaitingWorkers waiting;
    @Autowired WaitingFunds funds;
    @Autowired FundsToFill toFill;
    @Autowired Decrees decrees;
    @Autowired Rankings rankings;
    @Autowired Successors successors;
    @Autowired PeopleWaiting people;
    @Autowired Assessments assessments;
    @Autowired TransactionOperations transactions;
    Actor rina;
    UUID euis;
    UUID asep;
    UUID dedi;
    UUID uju;

    @BeforeEach
    void fourWait() {
        rina = world.rina();
        euis = register.euis();
        asep = register.asep();
        dedi = register.dedi();
        uju = register.worker("Uju Juhaeni", SUKAMAJU, LocalDate.of(1962, 1, 1), "FARMER", 3);
    }

    /** A fund whose programme has judged everybody. */
    private Fund fund(String code, int seats) {
        Fund fund = money.fund(code, 10_000_000, seats);
        Acting.run(
                rina,
                () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR, Set.of()));
        return fund;
    }

    private static WaitingFilter all(Fund fund) {
        return WaitingFilter.of(fund, SEPTEMBER);
    }

    private List<WaitingWorker> line(Actor actor, WaitingFilter filter) {
        return Acting.as(
                actor,
                () -> {
                    List<WaitingWorker> line = waiting.list(filter, Position.FIRST, 50);
                    assertThat(waiting.count(filter)).isEqualTo(line.size());
                    assertThat(waiting.anybody(filter)).isEqualTo(!line.isEmpty());
                    return line;
                });
    }

    private List<UUID> order(Fund fund) {
        return line(rina, all(fund)).stream().map(WaitingWorker::worker).toList();
    }

    private Outcome<Ranking, DecreeRefused> rank(Actor actor, Fund fund, RankBy... criteria) {
        return Acting.as(actor, () -> rankings.change(fund, new Ranking(List.of(criteria))));
    }

    private Map<UUID, UUID> successor(Fund fund, FreeSeat seat) {
        return Acting.as(
                rina,
                () ->
                        transactions.execute(
                                _ -> successors.successors(fund, AUTUMN, List.of(seat), Set.of())));
    }

    @Test
    void thePoorestStandsFirstThenTheMoreDangerousWork() {
        assertThat(order(fund("A", 1))).containsExactly(dedi, euis, asep, uju);
    }

    @Test
    void whoeverStandsFirstGetsTheSeatOfADraftAndTheSeatThatBecomesFree() {
        int number = 0;
        for (List<RankBy> criteria :
                List.of(RankBy.USUAL, List.of(RISK, DECILE), List.of(AGE), List.of(DECILE, AGE))) {
            Fund fund = fund("F" + number++, 1);
            rank(rina, fund, criteria.toArray(RankBy[]::new)).orElseThrow();
            List<UUID> order = order(fund);
            FreeSeat seat = new FreeSeat(UUID.randomUUID(), SINGAJAYA);
            Map<UUID, UUID> successor = successor(fund, seat);
            assertThat(successor.values())
                    .as("%s in the village", criteria)
                    .containsExactly(
                            order.stream()
                                    .filter(one -> !one.equals(uju))
                                    .findFirst()
                                    .orElseThrow());
            Drafted drafted =
                    money.prepare(fund, AUTUMN, new Selection.EligibleOf(BOGOR)).orElseThrow();
            assertThat(drafted.members()).isOne();
            assertThat(
                            Past.count(
                                    "enrolment.decree_member where decree = '%s' and worker = '%s'"
                                            .formatted(drafted.decree().id(), order.getFirst())))
                    .as("%s on the draft", criteria)
                    .isOne();
            cancel(drafted.decree());
        }
    }

    private void cancel(Decree draft) {
        Acting.as(rina, () -> decrees.cancel(draft.id(), "salah dana")).orElseThrow().orElseThrow();
    }

    @Test
    void whoStandsOnADraftOfAnyFundIsNotInLineUntilTheDraftIsTakenBack() {
        Fund fund = fund("A", 4);
        Fund other = fund("B", 1);
        Decree draft =
                money.prepare(other, AUTUMN, new Selection.EligibleOf(BOGOR))
                        .orElseThrow()
                        .decree();
        assertThat(order(fund)).containsExactly(euis, asep, uju);
        assertThat(successor(fund, new FreeSeat(UUID.randomUUID(), SINGAJAYA)).values())
                .containsExactly(euis);
        assertThat(
                        money.prepare(fund, AUTUMN, new Selection.EligibleOf(BOGOR))
                                .orElseThrow()
                                .members())
                .isEqualTo(3);
        cancel(draft);
        assertThat(order(fund)).containsExactly(dedi);
    }

    @Test
    void aDraftOfOtherMonthsLeavesHimInLine() {
        Fund fund = fund("A", 1);
        Months september = new Months(SEPTEMBER, SEPTEMBER);
        money.prepare(fund, september, new Selection.EligibleOf(BOGOR)).orElseThrow();
        assertThat(order(fund)).containsExactly(euis, asep, uju);
        assertThat(
                        line(rina, WaitingFilter.of(fund, SEPTEMBER.plusMonths(1))).stream()
                                .map(WaitingWorker::worker))
                .contains(dedi);
    }

    @Test
    void anOfficerMayNameSomebodyWhoStandsOnADraft() {
        Fund fund = fund("A", 4);
        money.prepare(fund, AUTUMN, new Selection.EligibleOf(BOGOR)).orElseThrow();
        assertThat(
                        money.prepare(fund, AUTUMN, new Selection.Chosen(Set.of(dedi)))
                                .orElseThrow()
                                .members())
                .isOne();
    }

    @Test
    void aPlaceIsTheOneInTheWholeLineWhateverTheListIsNarrowedTo() {
        Fund fund = fund("A", 1);
        assertThat(line(rina, all(fund).of("OJEK_DRIVER")))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.worker()).isEqualTo(asep);
                            assertThat(line.place()).isEqualTo(3);
                            assertThat(line.inVillage()).isEqualTo(3);
                            assertThat(line.next()).isNotNull();
                        });
        assertThat(line(rina, all(fund).inside(SUKAMAJU)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.place()).isEqualTo(4);
                            assertThat(line.inDistrict()).isEqualTo(4);
                            assertThat(line.inVillage()).isOne();
                            assertThat(line.next()).isNull();
                        });
        assertThat(line(rina, all(fund).inDecile(3))).hasSize(2);
        assertThat(line(rina, all(fund).named("eu"))).hasSize(1);
    }

    @Test
    void pagesFollowTheLineAndRepeatNobody() {
        Fund fund = fund("A", 1);
        Acting.run(
                rina,
                () -> {
                    List<WaitingWorker> first = waiting.list(all(fund), Position.FIRST, 2);
                    List<WaitingWorker> second =
                            waiting.list(all(fund), Position.after(first.getLast().worker()), 50);
                    assertThat(first).extracting(WaitingWorker::worker).containsExactly(dedi, euis);
                    assertThat(second).extracting(WaitingWorker::worker).containsExactly(asep, uju);
                });
    }

    @Test
    void whoIsCoveredOrIsAboutToTakeASeatWaitsNoMore() {
        Fund fund = fund("A", 3);
        money.approved(fund, dedi);
        assertThat(order(fund)).containsExactly(euis, asep, uju);
        assertThat(Acting.as(rina, () -> people.people(fund, SEPTEMBER))).isEqualTo(3);
    }

    @Test
    void theVillageSeesItsOwnAndNothingOfTheNeighbour() {
        Fund fund = fund("A", 1);
        assertThat(line(world.siti(), all(fund)))
                .extracting(WaitingWorker::worker)
                .containsExactly(dedi, euis, asep);
        assertThat(line(world.neighbour(), all(fund)))
                .singleElement()
                .satisfies(line -> assertThat(line.inVillage()).isOne());
    }

    @Test
    void anOrderNamesEachCriterionOnceAndIsSetByWhoManagesTheFund() {
        Fund fund = fund("A", 1);
        assertThat(rank(world.siti(), fund, AGE))
                .isEqualTo(Outcome.refused(new DecreeRefused.NotPermitted()));
        assertThat(rank(rina, fund)).isEqualTo(Outcome.refused(new DecreeRefused.RankedTwice()));
        assertThat(rank(rina, fund, AGE, DECILE, AGE))
                .isEqualTo(Outcome.refused(new DecreeRefused.RankedTwice()));
        assertThat(order(fund)).containsExactly(dedi, euis, asep, uju);
        rank(rina, fund, AGE).orElseThrow();
        assertThat(order(fund)).containsExactly(uju, euis, dedi, asep);
        assertThat(Past.count("audit.entry where action = 'fund.ranking_changed'")).isOne();
    }

    @Test
    void fundsWithAFreeSeatAndSomebodyWhoWaitsAreCountedAsTheyAreListed() {
        Fund fund = fund("A", 1);
        fund("B", 0);
        Acting.run(
                rina,
                () -> {
                    List<WaitingFund> listed =
                            funds.of(SEPTEMBER).stream().filter(WaitingFund::couldGive).toList();
                    assertThat(listed)
                            .singleElement()
                            .satisfies(
                                    one -> {
                                        assertThat(one.fund().id()).isEqualTo(fund.id());
                                        assertThat(one.people()).isEqualTo(4);
                                    });
                    assertThat(toFill.waiting(SEPTEMBER.atDay(9)))
                            .singleElement()
                            .satisfies(item -> assertThat(item.count()).isOne());
                });
        money.approved(fund, euis);
        Acting.run(
                rina,
                () ->
                        assertThat(toFill.waiting(SEPTEMBER.atDay(9)))
                                .allSatisfy(item -> assertThat(item.count()).isZero()));
    }
}
