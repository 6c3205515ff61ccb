package id.payung.eligibility.verification;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.verification.VisitFilter.Standing;
import id.payung.registry.CorrectedField;
import id.payung.registry.HistoryLine;
import id.payung.registry.Sighting;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class VerificationsTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired Verifications verifications;
    @Autowired WorkLists lists;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Clock clock;
    Actor rina;
    LocalDate today = LocalDate.MIN;
    UUID euis = new UUID(0, 0);

    @BeforeEach
    void aProgrammeAsksForVisits() {
        rina = world.rina();
        today = LocalDate.now(clock);
        euis = register.euis();
        Criteria asking = Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025").verifiedWithin(12);
        as(
                rina,
                () -> {
                    UUID programme =
                            programmes
                                    .open("PPR", "Payung Bogor", BOGOR, asking)
                                    .orElseThrow()
                                    .id();
                    return assessments.assess(programme, today, BOGOR).orElseThrow();
                });
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(actor, work);
    }

    private Outcome<Integer, VerificationRefused> visit(LocalDate on, VisitResult result) {
        return as(
                rina,
                () -> verifications.record(on, "Lilis Karlina", List.of(Visit.of(euis, result))));
    }

    private AssessmentOutcome judged() {
        List<Assessment> found = as(rina, () -> assessments.of(euis));
        return found.getFirst().outcome();
    }

    private WorkerRecord record() {
        return as(rina, () -> workers.find(euis)).orElseThrow();
    }

    @Test
    void whoIsFoundIsEligibleAtOnce() {
        assertThat(judged()).isEqualTo(AssessmentOutcome.INCOMPLETE);
        visit(today, new VisitResult.Found()).orElseThrow();
        assertThat(judged()).isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void whoWorksForACompanyIsNotEligibleAndTheCompanyIsNamed() {
        visit(today, new VisitResult.Employed("PT Maju Garmen")).orElseThrow();
        assertThat(judged()).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        assertThat(as(rina, () -> assessments.of(euis)).getFirst().open().getFirst().args())
                .contains("PT Maju Garmen");
    }

    @Test
    void aDeathFoundAtTheDoorStandsOnTheRecord() {
        visit(today, new VisitResult.Died(today.minusDays(9))).orElseThrow();
        assertThat(record().diedOn()).isEqualTo(today.minusDays(9));
        assertThat(judged()).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
    }

    @Test
    void aFieldPutRightStandsOnTheRecordAndTheWorkerCountsAsFound() {
        visit(today, new VisitResult.Corrected(CorrectedField.RT, "004")).orElseThrow();
        assertThat(record().rt()).isEqualTo("004");
        assertThat(as(rina, () -> timelines.corrections(euis)))
                .singleElement()
                .satisfies(
                        correction -> {
                            assertThat(correction.field()).isEqualTo(Sighting.Field.RT);
                            assertThat(correction.toldBy()).isNotBlank();
                        });
        assertThat(as(rina, () -> timelines.sightings(euis)))
                .noneMatch(list -> list.gives().contains(Sighting.Field.RT));
        assertThat(judged()).isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void whoMovedWaitsForAVisitInTheNewVillageWithHisJudgement() {
        visit(today, new VisitResult.Moved(SUKAMAJU)).orElseThrow();
        assertThat(record().territory()).isEqualTo(SUKAMAJU);
        assertThat(judged()).isEqualTo(AssessmentOutcome.INCOMPLETE);
        VisitFilter there = VisitFilter.inside(SUKAMAJU, today);
        assertThat(as(rina, () -> lists.list(there, Position.FIRST, 10)).items())
                .extracting(VisitLine::worker)
                .containsExactly(euis);
        assertThat(as(world.neighbour(), () -> verifications.of(euis))).hasSize(1);
    }

    @Test
    void theLatestVisitCountsHoweverLateItIsWrittenDown() {
        visit(today, new VisitResult.Found()).orElseThrow();
        visit(today.minusDays(30), new VisitResult.Unwilling("")).orElseThrow();
        assertThat(judged()).isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(as(rina, () -> verifications.of(euis)))
                .extracting(Verification::standing)
                .containsExactly(true, false);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        assertThat(visit(today, new VisitResult.Found()).orElseThrow()).isOne();
        assertThat(visit(today, new VisitResult.Found()).orElseThrow()).isZero();
        assertThat(Past.count("eligibility.verification")).isOne();
    }

    @Test
    void theStoryNamesTheOfficerAndWhoWroteItDown() {
        visit(today, new VisitResult.Found()).orElseThrow();
        HistoryLine line =
                as(rina, () -> timelines.of(euis)).stream()
                        .filter(one -> one.code().equals("visited-found"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.args()).contains(today, "Lilis Karlina");
        assertThat(line.by()).isEqualTo("Rina Kurnia, Dinas Tenaga Kerja Kabupaten Bogor");
    }

    @Test
    void eachResultSaysForWhichOfTheOfficesThatVerifyItWasRecorded() {
        Office social =
                world.office(
                        "32.01-DINSOS", "Dinas Sosial Kabupaten Bogor", Office.Kind.AGENCY, BOGOR);
        Actor lilis = world.account("lilis", "Lilis Karlina", social, Role.REGENCY, BOGOR);
        visit(today.minusDays(1), new VisitResult.NotFound()).orElseThrow();
        as(
                        lilis,
                        () ->
                                verifications.record(
                                        today,
                                        "Lilis Karlina",
                                        List.of(Visit.of(euis, new VisitResult.Found()))))
                .orElseThrow();
        assertThat(as(rina, () -> verifications.of(euis)))
                .extracting(Verification::recordedBy, Verification::office)
                .containsExactly(
                        tuple("Lilis Karlina", "Dinas Sosial Kabupaten Bogor"),
                        tuple("Rina Kurnia", "Dinas Tenaga Kerja Kabupaten Bogor"));
        VisitFilter all = VisitFilter.inside(SINGAJAYA, today).standing(VisitFilter.Standing.ALL);
        assertThat(as(rina, () -> lists.list(all, Position.FIRST, 10)).items())
                .extracting(VisitLine::office)
                .containsExactly("Dinas Sosial Kabupaten Bogor");
    }

    @Test
    void aVillageOfficerMayNotVouchForHisOwnPeople() {
        assertRefused(
                as(
                        world.siti(),
                        () ->
                                verifications.record(
                                        today,
                                        "Siti",
                                        List.of(Visit.of(euis, new VisitResult.Found())))),
                "verification-not-permitted");
        assertThat(Past.count("eligibility.verification")).isZero();
    }

    @Test
    void whomTheActorDoesNotSeeStopsTheWholeRound() {
        List<Visit> round =
                List.of(
                        Visit.of(euis, new VisitResult.Found()),
                        Visit.of(UUID.randomUUID(), new VisitResult.Found()));
        assertRefused(
                as(rina, () -> verifications.record(today, "Lilis", round)),
                "verification-unknown-worker");
        assertThat(Past.count("eligibility.verification")).isZero();
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertRefused(visit(today.plusDays(1), new VisitResult.Found()), "verification-day-ahead");
        assertRefused(
                visit(today.minusDays(2), new VisitResult.Died(today.minusDays(1))),
                "verification-death-impossible");
        assertRefused(
                visit(today, new VisitResult.Died(LocalDate.of(1968, 8, 27))),
                "verification-death-impossible");
        assertThat(visit(today, new VisitResult.Died(today)).orElseThrow()).isOne();
    }

    private static void assertRefused(Outcome<?, VerificationRefused> outcome, String code) {
        assertThat(outcome.<String>fold(_ -> "done", VerificationRefused::code)).isEqualTo(code);
    }

    @Test
    void everyNumberOfAnAreaIsTheCountOfItsList() {
        UUID asep = register.asep();
        UUID dedi = register.dedi();
        register.workers(31, SUKAMAJU, "FARMER");
        as(
                rina,
                () ->
                        verifications.record(
                                today,
                                "Lilis",
                                List.of(
                                        Visit.of(euis, new VisitResult.Found()),
                                        Visit.of(asep, new VisitResult.Unwilling("sudah punya")),
                                        Visit.of(dedi, new VisitResult.NotFound()))));
        VisitFilter jonggol = VisitFilter.inside(SINGAJAYA.parent(), today);
        List<VisitCounts> areas = as(rina, () -> lists.byArea(jonggol));
        assertThat(areas)
                .containsExactly(
                        new VisitCounts(SUKAMAJU, 31, 31, 0, 0),
                        new VisitCounts(SINGAJAYA, 3, 0, 1, 1));
        for (VisitCounts area : areas) {
            VisitFilter inside = VisitFilter.inside(area.area(), today);
            assertThat(listed(inside.standing(Standing.TO_VISIT))).isEqualTo(area.toVisit());
            assertThat(listed(inside.standing(Standing.GOOD))).isEqualTo(area.good());
            assertThat(listed(inside.standing(Standing.BAD))).isEqualTo(area.bad());
            assertThat(listed(inside.standing(Standing.ALL))).isEqualTo(area.workers());
        }
    }

    private long listed(VisitFilter filter) {
        List<VisitLine> lines = new ArrayList<>();
        var page = as(rina, () -> lists.list(filter, Position.FIRST, 7));
        lines.addAll(page.items());
        while (page.next() != null) {
            UUID after = UUID.fromString(page.next());
            page = as(rina, () -> lists.list(filter, Position.after(after), 7));
            lines.addAll(page.items());
        }
        assertThat(lines).extracting(VisitLine::worker).doesNotHaveDuplicates();
        assertThat(as(rina, () -> lists.count(filter))).isEqualTo(lines.size());
        return lines.size();
    }

    @Test
    void aVisitOfTwelveMonthsAgoStillCountsAndOneADayOlderBringsTheWorkerBackOnTheList() {
        VisitFilter here = VisitFilter.inside(SINGAJAYA, today);
        visit(today.minusMonths(12), new VisitResult.Found()).orElseThrow();
        assertThat(listed(here)).isZero();
        Past.is("update eligibility.verification set found_on = found_on - 1");
        assertThat(listed(here)).isOne();
    }

    @Test
    void aRoundOfManyIsOneEntryOfTheTrailWithItsCounts() {
        UUID asep = register.asep();
        List<Visit> round =
                List.of(
                        Visit.of(euis, new VisitResult.Found()),
                        Visit.of(asep, new VisitResult.Found()));
        as(rina, () -> verifications.record(today, "Lilis", round)).orElseThrow();
        assertThat(
                        Past.count(
                                "audit.entry where action = 'workers.verified' and details::text"
                                        + " like '%\"FOUND\":2%'"))
                .isOne();
    }
}
