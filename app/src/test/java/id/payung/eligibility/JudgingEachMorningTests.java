package id.payung.eligibility;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.registry.Timelines;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Spoken;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everybody is judged on 1 September 2025; the insurer's answers hold for 30 days, visits 6 months.
 */
@PayungTest
class JudgingEachMorningTests {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired JudgingEachMorning mornings;
    @Autowired RuleChanges changes;
    @Autowired Timelines timelines;
    private UUID euis = new UUID(0, 1);
    private Programme programme;

    @BeforeEach
    void everybodyIsJudged() {
        euis = register.euis();
        told(euis, "2025-08-20", "2025-08-20");
        programme = opened();
    }

    private Programme opened() {
        Criteria criteria =
                Criteria.poorWorkersOf(BOGOR, "Perbup Bogor 12/2025 Pasal 4")
                        .practising(Practice.plain().asking(30).visiting(6));
        return Acting.as(
                        world.rina(), () -> programmes.open("PPR", "Payung Bogor", BOGOR, criteria))
                .orElseThrow();
    }

    private static void told(UUID worker, String answeredOn, String visitedOn) {
        Past.is(
                """
                insert into eligibility.insurer_answer (id, worker, territory, answer, answered_on, listing, known_at)
                values (uuidv7(), '%1$s', '32.01.06.2003', 'NEW', '%2$s', uuidv7(), now());
                insert into eligibility.verification (id, worker, territory, result, note, found_on, officer,
                    standing, recorded_by, recorded_by_name, recorded_at)
                values (uuidv7(), '%1$s', '32.01.06.2003', 'FOUND', '', '%3$s', 'Lilis', true, uuidv7(), 'Rina', now())
                """
                        .formatted(worker, answeredOn, visitedOn));
    }

    private void judged() {
        Acting.run(
                world.rina(), () -> assessments.assess(programme.id(), FIRST, BOGOR).orElseThrow());
    }

    private AssessmentOutcome onTheMorningOf(UUID worker, LocalDate day) {
        Acting.run(Actor.system(), () -> mornings.on(day));
        return judgement(worker).outcome();
    }

    private Assessment judgement(UUID worker) {
        return Acting.as(world.rina(), () -> assessments.of(worker)).getFirst();
    }

    @Test
    void anAnswerCountsThroughItsLastDayAndNoLonger() {
        judged();
        assertThat(onTheMorningOf(euis, LocalDate.of(2025, 9, 18)))
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(onTheMorningOf(euis, LocalDate.of(2025, 9, 19)))
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(judgement(euis).asOf()).as("nothing had changed").isEqualTo(FIRST);
        assertThat(onTheMorningOf(euis, LocalDate.of(2025, 9, 20)))
                .isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    @Test
    void aVisitCountsThroughItsLastDayAndNoLonger() {
        UUID dedi = register.dedi();
        told(dedi, "2025-09-01", "2025-03-10");
        judged();
        assertThat(onTheMorningOf(dedi, LocalDate.of(2025, 9, 10)))
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(onTheMorningOf(dedi, LocalDate.of(2025, 9, 11)))
                .isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    @Test
    void whoeverTurns65IsTooOldFromHisBirthdayOn() {
        UUID old = register.worker("Kolot", LocalDate.of(1960, 9, 12), "FARMER", 1);
        told(old, "2025-09-01", "2025-09-01");
        judged();
        assertThat(onTheMorningOf(old, LocalDate.of(2025, 9, 11)))
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(onTheMorningOf(old, LocalDate.of(2025, 9, 12)))
                .isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
    }

    @Test
    void withTheMonthEverybodyIsJudgedAndToBeAskedTwiceChangesNothing() {
        register.workers(3, SINGAJAYA, "TAILOR");
        judged();
        LocalDate october = LocalDate.of(2025, 10, 1);
        Acting.run(Actor.system(), () -> mornings.on(LocalDate.of(2025, 9, 30)));
        assertThat(judgedOn(FIRST)).as("whom nothing concerns").isEqualTo(3);
        Acting.run(Actor.system(), () -> mornings.on(october));
        assertThat(judgedOn(october)).isEqualTo(4);
        long told = Past.count("audit.entry where action = 'workers.assessed'");
        Acting.run(Actor.system(), () -> mornings.on(october));
        assertThat(Past.count("audit.entry where action = 'workers.assessed'")).isEqualTo(told);
    }

    @Test
    void whoWasJudgedByOldRulesIsJudgedByTheNewOnesTheNextMorning() {
        UUID decileTwo = register.worker("Ujang", LocalDate.of(1990, 1, 2), "FARMER", 2);
        told(decileTwo, "2025-09-01", "2025-09-01");
        judged();
        LocalDate next = FIRST.plusDays(1);
        assertThat(onTheMorningOf(decileTwo, next)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        Criteria poorest = programme.criteria().inDeciles(1, 1, true);
        RuleChange proposed = proposed(poorest);
        assertThat(onTheMorningOf(decileTwo, next)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        approved(proposed);
        assertThat(onTheMorningOf(decileTwo, next)).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        assertThat(judgement(euis).asOf()).as("everybody, who stays eligible too").isEqualTo(next);
    }

    @Test
    void anOldJudgementGoesOnNamingTheTextItRestedOn() {
        judged();
        Criteria before = programme.criteria();
        Criteria newer =
                Criteria.poorWorkersOf(BOGOR, "Perbup Bogor 3/2026 Pasal 9")
                        .practising(before.practice());
        approved(proposed(newer));
        assertThat(basesOf(euis)).as("until the morning").containsExactly(before.reference());
        Acting.run(Actor.system(), () -> mornings.on(FIRST.plusDays(1)));
        assertThat(basesOf(euis)).containsExactly(newer.reference());

        approved(proposed(before.excluding(Set.of("TAILOR"))));
        assertThat(onTheMorningOf(euis, FIRST.plusDays(2)))
                .isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        assertThat(basesOf(euis)).as("and for good").containsExactly(newer.reference());
    }

    /** The texts on which her judgements as eligible rest, as her timeline says. */
    private List<String> basesOf(UUID worker) {
        return Acting.as(world.rina(), () -> timelines.of(worker)).stream()
                .filter(line -> line.code().equals("judged-eligible"))
                .map(line -> ((Spoken) line.args().getLast()).in(Locale.ROOT))
                .toList();
    }

    private RuleChange proposed(Criteria criteria) {
        return Acting.as(
                        world.rina(),
                        () -> changes.propose(programme.id(), criteria, "Perbup 3/2026"))
                .orElseThrow()
                .orElseThrow();
    }

    private void approved(RuleChange change) {
        assertThat(Acting.as(world.hendra(), () -> changes.approve(change.id()))).isPresent();
    }

    private static long judgedOn(LocalDate day) {
        return Past.count("eligibility.assessment where as_of = '" + day + "'");
    }
}
