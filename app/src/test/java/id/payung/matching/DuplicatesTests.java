package id.payung.matching;

import static id.payung.matching.Seeking.ASEP;
import static id.payung.matching.Seeking.ASEP_MISTYPED;
import static id.payung.matching.Seeking.EUIS;
import static id.payung.matching.Seeking.IIS;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Coverages;
import id.payung.funding.Fund;
import id.payung.intake.Listings;
import id.payung.linkage.comparison.Agreement;
import id.payung.matching.DuplicatePair.State;
import id.payung.registry.HistoryLine;
import id.payung.registry.MergeEffect;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.tasks.Waiting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Euis stands on her village's list; "Iis", with one figure of her NIK wrong, on the regency's. */
@PayungTest
class DuplicatesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired Listings listings;
    @Autowired Runs runs;
    @Autowired SearchJob job;
    @Autowired Duplicates duplicates;
    @Autowired Merges merges;
    @Autowired MatchingQuality quality;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Coverages coverages;
    @Autowired DuplicatesWaiting today;
    @Autowired TransactionTemplate transactions;
    Seeking seeking = new Seeking(listings, runs, job);
    Actor siti;
    Actor rina;
    Actor hendra;

    @BeforeEach
    void story() {
        seeking = new Seeking(listings, runs, job);
        siti = world.siti();
        rina = world.rina();
        hendra = world.hendra();
    }

    private void euisAndIis() {
        seeking.sought(siti, world.singajaya(), EUIS);
        seeking.sought(rina, world.regency(), IIS);
    }

    private List<DuplicatePair> queue(Actor actor) {
        return Acting.as(
                actor, () -> duplicates.list(PairFilter.waiting(), Position.FIRST, 50).items());
    }

    private DuplicatePair pair() {
        return queue(rina).getFirst();
    }

    private Outcome<DuplicatePair, MatchingRefused> decide(
            Actor actor, DuplicatePair pair, Verdict verdict, @Nullable UUID keep) {
        return Acting.as(actor, () -> duplicates.decide(pair.id(), verdict, keep)).orElseThrow();
    }

    private WorkerMerge mergeOf(DuplicatePair pair) {
        return Acting.as(rina, () -> merges.ofPair(pair.id()).orElseThrow());
    }

    private List<String> known(Actor actor) {
        return Acting.as(
                actor,
                () ->
                        workers.list(WorkerFilter.everybody(), Position.FIRST, 50).items().stream()
                                .map(WorkerLine::name)
                                .toList());
    }

    private List<String> historyOf(UUID worker) {
        return Acting.as(rina, () -> timelines.of(worker)).stream().map(HistoryLine::code).toList();
    }

    private static Clue clue(DuplicatePair pair, Evidence evidence) {
        return pair.score().clues().stream()
                .filter(clue -> clue.evidence() == evidence)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void iisOfTheRegencysListIsAskedAboutBesideEuisOfTheVillages() {
        euisAndIis();
        assertThat(queue(rina)).hasSize(1);
        DuplicatePair pair = pair();
        assertThat(Seeking.names(pair)).containsExactly("Euis Suryani", "Iis Suryani");
        assertThat(pair.score().probability()).isBetween(0.99, 1.0);
        assertThat(clue(pair, Evidence.NIK).agreement()).isEqualTo(Agreement.ONE_SLIP);
        assertThat(clue(pair, Evidence.MOTHER).agreement()).isEqualTo(Agreement.EXACT);
        assertThat(clue(pair, Evidence.BORN_ON).agreement()).isEqualTo(Agreement.EXACT);
        assertThat(clue(pair, Evidence.NIK).places()).containsExactly(5);
        assertThat(
                        pair.score().prior()
                                + pair.score().clues().stream().mapToDouble(Clue::bits).sum())
                .as("the waterfall adds up to the score")
                .isCloseTo(pair.score().bits(), org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void saidToBeOnePersonTheyAreOneRecordWithBothHistories() {
        euisAndIis();
        DuplicatePair pair = pair();
        assertThat(decide(rina, pair, Verdict.SAME, null).orElseThrow().state())
                .isEqualTo(State.SAME);
        assertThat(known(rina)).containsExactly("Iis Suryani");
        WorkerRecord euis = Acting.as(rina, () -> workers.find(pair.one()).orElseThrow());
        assertThat(euis.nikMasked()).as("the first record's NIK goes on").startsWith("9901 06");
        assertThat(Acting.as(rina, () -> timelines.sightings(pair.one()))).hasSize(2);
        assertThat(historyOf(pair.one())).contains("merged", "listed");
        assertThat(Acting.as(rina, () -> workers.bearerOf(pair.other()))).contains(pair.one());
        assertThat(Acting.as(rina, () -> workers.bearing(new Nik("9901165505900001"))))
                .as("the wrong number leads to the same woman")
                .contains(pair.one());
        assertThat(queue(rina)).isEmpty();
    }

    @Test
    void aLaterListUnderTheWrongNumberSpeaksOfTheMergedRecord() {
        euisAndIis();
        DuplicatePair pair = pair();
        decide(rina, pair, Verdict.SAME, null);
        seeking.sought(rina, world.regency(), IIS.replace("Kp. Babakan RT 1", "Kp. Cikeas RT 3"));
        assertThat(known(rina)).hasSize(1);
        assertThat(Acting.as(rina, () -> workers.find(pair.one()).orElseThrow().address()))
                .isEqualTo("Kp. Cikeas RT 3");
        assertThat(queue(rina)).isEmpty();

        UUID merge = mergeOf(pair).id();
        Acting.as(rina, () -> merges.undo(merge, "dua orang")).orElseThrow().orElseThrow();
        assertThat(Acting.as(rina, () -> workers.find(pair.one()).orElseThrow().address()))
                .isEqualTo("Kp. Babakan RT 1");
        assertThat(Acting.as(rina, () -> workers.find(pair.other()).orElseThrow().address()))
                .as("what the later list said goes with its number")
                .isEqualTo("Kp. Cikeas RT 3");
    }

    @Test
    void takenApartAgainBothAreAsTheyWereAndAreNotAskedAboutAgain() {
        euisAndIis();
        String before = register();
        DuplicatePair pair = pair();
        decide(siti, pair, Verdict.SAME, pair.other());
        assertThat(Acting.as(siti, () -> workers.bearerOf(pair.one()))).contains(pair.other());
        UUID merge = mergeOf(pair).id();
        assertThat(Acting.as(siti, () -> merges.undo(merge, "  ")))
                .contains(Outcome.refused(new MatchingRefused.ReasonMissing()));
        Acting.as(siti, () -> merges.undo(merge, "Iis adiknya")).orElseThrow().orElseThrow();
        assertThat(register()).isEqualTo(before);
        assertThat(historyOf(pair.one())).contains("merge-undone");
        seeking.sought(rina, world.regency(), IIS);
        assertThat(queue(rina)).isEmpty();
        assertThat(Acting.as(siti, () -> merges.undo(merge, "lagi")))
                .contains(Outcome.refused(new MatchingRefused.NotDone()));
    }

    /** The register without the moments at which rows were last computed. */
    private static String register() {
        return Past.row(
                """
                select string_agg(line, ' ' order by line) from (
                    select (to_jsonb(w) - 'changed_at')::text as line from registry.worker w
                    union all select to_jsonb(s)::text from registry.sighting s
                    union all select to_jsonb(d)::text from registry.decile d) t
                """,
                row -> row.getString(1));
    }

    @Test
    void differentPeopleAreNeverAskedAboutAgainButTheAnswerCanBeTakenBack() {
        euisAndIis();
        DuplicatePair pair = pair();
        decide(siti, pair, Verdict.DIFFERENT, null);
        assertThat(queue(rina)).isEmpty();
        assertThat(decide(siti, pair, Verdict.DIFFERENT, null).orElseThrow().state())
                .as("said twice")
                .isEqualTo(State.DIFFERENT);
        assertThat(decide(rina, pair, Verdict.SAME, null))
                .isEqualTo(Outcome.refused(new MatchingRefused.Decided()));
        assertThat(known(rina)).hasSize(2);
        assertThat(historyOf(pair.one())).contains("told-apart");
        Acting.as(siti, () -> duplicates.reopen(pair.id())).orElseThrow().orElseThrow();
        assertThat(queue(rina)).hasSize(1);
    }

    @Test
    void laterPutsThePairBehindTheOthers() {
        euisAndIis();
        seeking.sought(
                rina,
                world.regency(),
                "9901065505900009;Euis Suryati;Bogor;15/05/1990;P;Siti Rohmah;" + Seeking.HOME);
        List<DuplicatePair> queue = queue(rina);
        assertThat(queue).hasSizeGreaterThan(1);
        decide(rina, queue.getFirst(), Verdict.LATER, null);
        assertThat(queue(rina).getLast().id()).isEqualTo(queue.getFirst().id());
        assertThat(queue(rina)).hasSameSizeAs(queue);
    }

    @Test
    void beyondDoubtTheRecordsBecomeOneUnaskedWithTheReason() {
        seeking.sought(siti, world.singajaya(), ASEP);
        seeking.sought(rina, world.regency(), ASEP_MISTYPED);
        assertThat(queue(rina)).isEmpty();
        assertThat(known(rina)).containsExactly("Asep Saepudin");
        WorkerMerge merge =
                Acting.as(rina, () -> merges.list(MergeFilter.in(null), Position.FIRST, 5))
                        .items()
                        .getFirst();
        assertThat(merge.automatic()).isTrue();
        assertThat(historyOf(merge.kept())).contains("merged-automatically");
        DuplicatePair pair = Acting.as(rina, () -> duplicates.find(merge.pair()).orElseThrow());
        assertThat(pair.score().clues()).hasSize(Evidence.values().length);
        assertThat(Acting.as(rina, () -> quality.measured()).automatic()).isOne();
    }

    @Test
    void twinsWhoDifferInTheSerialAreNeverMergedUnasked() {
        seeking.sought(siti, world.singajaya(), ASEP);
        seeking.sought(rina, world.regency(), ASEP.replace("9901061708850002", "9901061708850003"));
        assertThat(known(rina)).hasSize(2);
        assertThat(queue(rina)).hasSize(1);
    }

    @Test
    void aPairOfTwoVillagesGoesToWhoeverSeesBoth() {
        seeking.sought(siti, world.singajaya(), EUIS);
        seeking.sought(world.neighbour(), world.sukamaju(), IIS.replace("Singajaya", "Sukamaju"));
        assertThat(queue(siti)).isEmpty();
        assertThat(queue(world.neighbour())).isEmpty();
        DuplicatePair pair = pair();
        assertThat(Acting.as(siti, () -> duplicates.decide(pair.id(), Verdict.SAME, null)))
                .isEmpty();
        assertThat(waiting(siti)).isZero();
        assertThat(waiting(rina)).isOne();
        assertThat(decide(rina, pair, Verdict.SAME, null).orElseThrow().state())
                .isEqualTo(State.SAME);
    }

    private long waiting(Actor actor) {
        return Acting.as(
                        actor,
                        () ->
                                Objects.requireNonNull(
                                        transactions.execute(
                                                _ -> today.waiting(LocalDate.of(2025, 9, 1)))))
                .stream()
                .filter(item -> item.code().equals("duplicates"))
                .mapToLong(Waiting::count)
                .sum();
    }

    @Test
    void whoIsCoveredIsMergedByTwoPeopleAndTheCoverGoesAlong() {
        euisAndIis();
        DuplicatePair pair = pair();
        Fund fund = money.fund("APBD", 1_000_000, 5);
        money.signed(fund, pair.other());
        assertThat(Acting.as(rina, () -> duplicates.effects(pair.id())))
                .extracting(MergeEffect::code)
                .containsExactly("covered");
        assertThat(decide(rina, pair, Verdict.SAME, pair.one()).orElseThrow().state())
                .isEqualTo(State.PROPOSED);
        assertThat(known(rina)).hasSize(2);
        UUID merge = mergeOf(pair).id();
        assertThat(Acting.as(rina, () -> merges.approve(merge)))
                .contains(Outcome.refused(new MatchingRefused.SamePerson()));
        Acting.as(hendra, () -> merges.approve(merge)).orElseThrow().orElseThrow();
        assertThat(Acting.as(rina, () -> coverages.of(pair.one()))).hasSize(1);
        assertThat(known(rina)).hasSize(1);
        assertThat(undone(hendra, merge, "keliru").state())
                .as("asked, not done")
                .isEqualTo(WorkerMerge.State.DONE);
        assertThat(known(rina)).hasSize(1);
        assertThat(Acting.as(hendra, () -> merges.undo(merge, "keliru")))
                .contains(Outcome.refused(new MatchingRefused.SamePerson()));
        MergeFilter forRina = MergeFilter.forDecisionBy(rina.account());
        assertThat(Acting.as(rina, () -> merges.count(forRina))).isOne();
        assertThat(undone(rina, merge, "").whyUndone()).isEqualTo("keliru");
        assertThat(Acting.as(rina, () -> merges.count(forRina))).isZero();
        assertThat(Acting.as(rina, () -> coverages.of(pair.other()))).hasSize(1);
        assertThat(known(rina)).hasSize(2);
    }

    private WorkerMerge undone(Actor actor, UUID merge, String why) {
        return Acting.as(actor, () -> merges.undo(merge, why)).orElseThrow().orElseThrow();
    }

    @Test
    void whoAskedToTakeCoveredPeopleApartIsAnsweredThatTheyStayTogether() {
        euisAndIis();
        DuplicatePair pair = pair();
        decide(rina, pair, Verdict.SAME, pair.one());
        UUID merge = mergeOf(pair).id();
        money.signed(money.fund("APBD", 1_000_000, 5), pair.one());
        assertThat(undone(rina, merge, "keliru").state())
                .as("covered since")
                .isEqualTo(WorkerMerge.State.DONE);
        Acting.as(hendra, () -> merges.keepTogether(merge)).orElseThrow().orElseThrow();
        assertThat(mergeOf(pair).undoAsked()).isNull();
        assertThat(known(rina)).hasSize(1);
        assertThat(Acting.as(hendra, () -> merges.keepTogether(merge)))
                .contains(Outcome.refused(new MatchingRefused.Decided()));
    }

    @Test
    void aSecondPersonMayRefuseAndThenTheyAreTwo() {
        euisAndIis();
        DuplicatePair pair = pair();
        money.approved(money.fund("APBD", 1_000_000, 5), pair.one());
        decide(rina, pair, Verdict.SAME, null);
        UUID merge = mergeOf(pair).id();
        Acting.as(hendra, () -> merges.reject(merge)).orElseThrow().orElseThrow();
        assertThat(Acting.as(rina, () -> duplicates.find(pair.id()).orElseThrow().state()))
                .isEqualTo(State.DIFFERENT);
        assertThat(known(rina)).hasSize(2);
    }

    @Test
    void theDatabaseItselfRefusesACoveredMergeByOnePerson() {
        euisAndIis();
        DuplicatePair pair = pair();
        money.approved(money.fund("APBD", 1_000_000, 5), pair.one());
        decide(rina, pair, Verdict.SAME, null);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                Past.is(
                                        "update matching.merge set state = 'DONE', decided_by = proposed_by, decided_at = now()"))
                .hasStackTraceContaining("covered_merged_by_two_people");
    }

    @Test
    void precisionAndRecallAreMeasuredAgainstDecisions() {
        euisAndIis();
        decide(rina, pair(), Verdict.SAME, null);
        Measured measured = Acting.as(rina, () -> quality.measured());
        assertThat(measured.same()).isOne();
        assertThat(measured.lines().getFirst().precision()).hasValue(1.0);
        assertThat(measured.lines().getFirst().recall()).hasValue(1.0);
        assertThat(measured.lines().getFirst().precisionAtLeast().orElseThrow())
                .isBetween(0.2, 0.3);
        assertThat(Acting.as(siti, () -> quality.measured()).decided())
                .as("only in one's own sight")
                .isOne();
        assertThat(Acting.as(world.neighbour(), () -> quality.measured()).decided()).isZero();
    }

    @Test
    void whomAnUndoneListTakesAlongIsNotAskedAboutAnyMore() {
        seeking.sought(siti, world.singajaya(), EUIS);
        UUID second = seeking.sought(rina, world.regency(), IIS);
        Acting.as(rina, () -> listings.undo(second)).orElseThrow().orElseThrow();
        assertThat(queue(rina)).isEmpty();
        assertThat(Past.count("matching.pair")).isZero();
    }
}
