package id.payung.eligibility;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.access.Role;
import id.payung.eligibility.RuleChange.State;
import id.payung.intake.PaperKind;
import id.payung.intake.PaperRule.Weight;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rina wants the programme to end with 65; Hendra lets it. */
@PayungTest
class RuleChangesTests {
    private static final Criteria PLAIN = Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025 Pasal 4");
    private static final Criteria ENDING = PLAIN.practising(Practice.plain().endingAtAge(65));

    @Autowired StoryWorld world;
    @Autowired Programmes programmes;
    @Autowired RuleChanges changes;
    @Autowired Today today;
    private Programme programme;

    @BeforeEach
    void aProgramme() {
        programme =
                Acting.as(world.rina(), () -> programmes.open("PPR", "Payung Bogor", BOGOR, PLAIN))
                        .orElseThrow();
    }

    private Outcome<RuleChange, EligibilityRefused> propose(Actor actor, Criteria criteria) {
        return Acting.as(
                        actor,
                        () -> changes.propose(programme.id(), criteria, " Perbup 3/2026 Pasal 9 "))
                .orElseThrow();
    }

    private Outcome<RuleChange, EligibilityRefused> approve(Actor actor, RuleChange change) {
        return Acting.as(actor, () -> changes.approve(change.id())).orElseThrow();
    }

    private Outcome<RuleChange, EligibilityRefused> reject(
            Actor actor, RuleChange change, String reason) {
        return Acting.as(actor, () -> changes.reject(change.id(), reason)).orElseThrow();
    }

    private Criteria rules() {
        return programmes.find(programme.id()).orElseThrow().criteria();
    }

    private long waitingFor(Actor actor) {
        return waitingItems(actor).mapToLong(Waiting::count).sum();
    }

    private Stream<Waiting> waitingItems(Actor actor) {
        return Acting.as(actor, () -> today.waiting(LocalDate.of(2025, 9, 1))).stream()
                .filter(item -> item.code().equals("rule-changes"));
    }

    @Test
    void aRuleHoldsOnlyOnceAnotherPersonApproved() {
        RuleChange change = propose(world.rina(), ENDING).orElseThrow();
        assertThat(change.reason()).isEqualTo("Perbup 3/2026 Pasal 9");
        assertThat(rules()).isEqualTo(PLAIN);
        assertThat(approve(world.rina(), change))
                .isEqualTo(Outcome.refused(new EligibilityRefused.SamePerson()));
        assertThat(rules()).isEqualTo(PLAIN);

        RuleChange counted = approve(world.hendra(), change).orElseThrow();
        assertThat(counted.state()).isEqualTo(State.APPROVED);
        assertThat(Objects.requireNonNull(counted.decided()).name()).isEqualTo("Hendra Wijaya");
        assertThat(counted.before()).isEqualTo(PLAIN);
        assertThat(rules()).isEqualTo(ENDING);
        assertThat(approve(world.hendra(), change))
                .isEqualTo(Outcome.refused(new EligibilityRefused.ChangeDecided("Payung Bogor")));
        assertThat(Past.count("audit.entry where action = 'programme.change_proposed'")).isOne();
        assertThat(Past.count("audit.entry where action = 'programme.change_approved'")).isOne();
    }

    @Test
    void theDatabaseItselfRefusesOneHandForBoth() {
        propose(world.rina(), ENDING).orElseThrow();
        assertThatThrownBy(
                        () ->
                                Past.is(
                                        "update eligibility.rule_change set state = 'APPROVED',"
                                                + " decided_by = prepared_by"))
                .rootCause()
                .hasMessageContaining("rules_by_two_people");
    }

    @Test
    void whoeverProposedARuleTakesItBackAndSendsABetterOneWhileTheOtherIsAway() {
        RuleChange slip = propose(world.rina(), ENDING).orElseThrow();
        assertThat(slip.isWithdrawn()).isFalse();
        RuleChange withdrawn = reject(world.rina(), slip, " salah ketik ").orElseThrow();
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.state()).isEqualTo(State.REJECTED);
        assertThat(withdrawn.rejection()).isEqualTo("salah ketik");
        assertThat(Past.count("audit.entry where action = 'programme.change_withdrawn'")).isOne();
        assertThat(Past.count("audit.entry where action = 'programme.change_rejected'")).isZero();
        assertThat(waitingFor(world.hendra())).isZero();
        assertThat(approve(world.hendra(), slip))
                .isEqualTo(Outcome.refused(new EligibilityRefused.ChangeDecided("Payung Bogor")));
        RuleChange better = propose(world.rina(), PLAIN.withAgreement()).orElseThrow();
        assertThat(approve(world.rina(), better))
                .isEqualTo(Outcome.refused(new EligibilityRefused.SamePerson()));
        assertThat(rules()).isEqualTo(PLAIN);
    }

    @Test
    void whatIsTurnedDownKeepsItsReasonAndLeavesRoomForAnother() {
        RuleChange change = propose(world.rina(), ENDING).orElseThrow();
        assertThat(propose(world.hendra(), PLAIN.withAgreement()))
                .isEqualTo(Outcome.refused(new EligibilityRefused.ChangeWaits("Payung Bogor")));
        RuleChange sentBack = reject(world.hendra(), change, " belum diundangkan ").orElseThrow();
        assertThat(sentBack.isWithdrawn()).isFalse();
        assertThat(sentBack.rejection()).isEqualTo("belum diundangkan");
        assertThat(rules()).isEqualTo(PLAIN);
        assertThat(propose(world.hendra(), PLAIN.withAgreement())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void itWaitsOnTheTodayPageOfWhoMayDecideAndOfNobodyElse() {
        RuleChange change = propose(world.rina(), ENDING).orElseThrow();
        assertThat(waitingFor(world.hendra())).isOne();
        assertThat(waitingItems(world.hendra()))
                .extracting(Waiting::oldest)
                .as("since when the first of them waits")
                .containsExactly(change.prepared().at());
        assertThat(waitingFor(world.rina())).isZero();
        assertThat(waitingFor(world.siti())).isZero();
        approve(world.hendra(), change).orElseThrow();
        assertThat(waitingFor(world.hendra())).isZero();
    }

    @Test
    void papersAndDeadlinesThatChangedMeanwhileStayWhenItCounts() {
        RuleChange change = propose(world.rina(), ENDING).orElseThrow();
        Map<PaperKind, Weight> papers = Map.of(PaperKind.MINUTES, Weight.BLOCKS_DECREES);
        Deadlines days = new Deadlines(45, 21, 3);
        Acting.run(
                world.rina(),
                () -> programmes.change(programme.id(), papers, days).orElseThrow().orElseThrow());
        approve(world.hendra(), change).orElseThrow();
        assertThat(rules().practice()).isEqualTo(ENDING.practice().ruled(papers, days));
    }

    @Test
    void whatChangesNothingOrReachesOutsideIsRefused() {
        assertThat(propose(world.rina(), PLAIN))
                .isEqualTo(Outcome.refused(new EligibilityRefused.NothingChanges()));
        Criteria province = Criteria.poorWorkersOf(new TerritoryCode("32"), "Perbup 12/2025");
        assertThat(propose(world.rina(), province))
                .isEqualTo(Outcome.refused(new EligibilityRefused.AreaOutside(BOGOR)));
        assertThat(
                        Acting.as(
                                world.rina(),
                                () -> programmes.open("LUAS", "Terlalu luas", BOGOR, province)))
                .isEqualTo(Outcome.refused(new EligibilityRefused.AreaOutside(BOGOR)));
        assertThat(propose(world.rina(), Criteria.poorWorkersOf(SINGAJAYA, "Perbup 12/2025")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theVillageAndTheNextRegencyNeitherProposeNorDecide() {
        RuleChange change = propose(world.rina(), ENDING).orElseThrow();
        assertThat(propose(world.siti(), PLAIN.withAgreement()))
                .isEqualTo(Outcome.refused(new EligibilityRefused.NotPermitted()));
        TerritoryCode cianjur = new TerritoryCode("32.03");
        Actor stranger =
                world.account("asing", "Orang Cianjur", world.regency(), Role.REGENCY, cianjur);
        assertThat(Acting.as(stranger, () -> changes.approve(change.id()))).isEmpty();
        assertThat(Acting.as(stranger, () -> changes.list(null))).isEmpty();
        assertThat(Acting.as(world.siti(), () -> changes.reject(change.id(), "tidak"))).isEmpty();
        assertThat(rules()).isEqualTo(PLAIN);
    }
}
