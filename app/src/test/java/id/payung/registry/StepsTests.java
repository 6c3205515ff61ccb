package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.verification.Verifications;
import id.payung.eligibility.verification.Visit;
import id.payung.eligibility.verification.VisitResult;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One definition of each step serves the worker's page, the list and the funnel. */
@PayungTest
class StepsTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Workers workers;
    @Autowired Steps steps;
    @Autowired StepsToday funnel;
    @Autowired Verifications verifications;
    Actor rina;
    UUID euis = new UUID(0, 0);

    @BeforeEach
    void euisAndTwoOthersAreKnown() {
        rina = world.rina();
        euis = register.euis();
        register.asep();
        register.dedi();
    }

    private List<Step> takenBy(UUID worker) {
        return Acting.<List<Steps.Standing>, RuntimeException>as(rina, () -> steps.of(worker))
                .stream()
                .filter(Steps.Standing::taken)
                .map(Steps.Standing::step)
                .toList();
    }

    private long count(WorkerFilter filter) {
        return Acting.<Long, RuntimeException>as(rina, () -> workers.count(filter));
    }

    @Test
    void whoIsOnlyKnownLacksEveryStepButTheFirst() {
        assertThat(takenBy(euis)).containsExactly(Step.PROPOSED);
    }

    @Test
    void eachStepIsTakenByItsOwnFact() {
        Fund fund = money.fund("APBD", 1_000_000L, 5);
        money.submitted(fund, euis);
        assertThat(takenBy(euis)).containsExactly(Step.PROPOSED, Step.ELIGIBLE, Step.ON_DECREE);
        Acting.run(
                rina,
                () ->
                        verifications
                                .record(
                                        LocalDate.of(2025, 8, 1),
                                        "Lilis",
                                        List.of(Visit.of(euis, new VisitResult.Found())))
                                .orElseThrow());
        assertThat(takenBy(euis))
                .containsExactly(Step.PROPOSED, Step.VERIFIED, Step.ELIGIBLE, Step.ON_DECREE);
    }

    @Test
    void theListOfAStepIsWhoHasTakenItAndTheRestLacksIt() {
        money.submitted(money.fund("APBD", 1_000_000L, 5), euis);
        WorkerFilter everybody = WorkerFilter.everybody();
        for (Step step : steps.told()) {
            long taken = count(everybody.having(step));
            assertThat(taken + count(everybody.lacking(step))).as("%s", step).isEqualTo(3);
        }
        assertThat(count(everybody.having(Step.ON_DECREE))).isOne();
        assertThat(
                        Acting.as(
                                        rina,
                                        () ->
                                                workers.list(
                                                        everybody.having(Step.ON_DECREE),
                                                        Position.FIRST,
                                                        10))
                                .items())
                .extracting(WorkerLine::id)
                .containsExactly(euis);
    }

    @Test
    void theFunnelCountsTheSameLists() {
        money.submitted(money.fund("APBD", 1_000_000L, 5), euis);
        var figures = Acting.as(rina, () -> funnel.figures(LocalDate.of(2025, 9, 1)));
        assertThat(figures).hasSameSizeAs(steps.told());
        for (int at = 0; at < figures.size(); at++) {
            Step step = steps.told().get(at);
            assertThat(figures.get(at).href()).isEqualTo("/pekerja?sudah=" + step);
            assertThat(figures.get(at).value())
                    .isEqualTo(count(WorkerFilter.everybody().having(step)));
        }
    }

    @Test
    void aWorkerOfAnotherTerritoryHasNoStepsToShow() {
        assertThat(
                        Acting.<List<Steps.Standing>, RuntimeException>as(
                                world.neighbour(), () -> steps.of(euis)))
                .isEmpty();
    }
}
