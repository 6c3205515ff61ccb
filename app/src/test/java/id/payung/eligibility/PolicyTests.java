package id.payung.eligibility;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.Finding.Result;
import id.payung.eligibility.verification.VisitResult;
import id.payung.rules.law.Law;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be helped, told on what is known of Euis the tailor. */
class PolicyTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final Criteria POOR =
            Criteria.poorWorkersOf(BOGOR, "Perbup Bogor 12/2025 Pasal 4")
                    .excluding(Set.of("CIVIL_SERVANT"));

    private static Programme programme(Criteria criteria) {
        return new Programme(RecordId.next(), "PPR", "Payung Bogor", BOGOR, criteria);
    }

    private static Candidate euis() {
        return new Candidate(
                RecordId.next(), SINGAJAYA, LocalDate.of(1968, 8, 28), null, "TAILOR", 2, null);
    }

    private static Candidate born(@Nullable LocalDate day) {
        Candidate euis = euis();
        return new Candidate(euis.worker(), SINGAJAYA, day, null, "TAILOR", 2, null);
    }

    private static Candidate inDecile(@Nullable Integer decile) {
        return new Candidate(
                RecordId.next(),
                SINGAJAYA,
                LocalDate.of(1968, 8, 28),
                null,
                "TAILOR",
                decile,
                null);
    }

    private static Candidate working(@Nullable String occupation) {
        return new Candidate(
                RecordId.next(), SINGAJAYA, LocalDate.of(1968, 8, 28), null, occupation, 2, null);
    }

    private static Candidate died(LocalDate day) {
        return new Candidate(
                RecordId.next(), SINGAJAYA, LocalDate.of(1968, 8, 28), day, "TAILOR", 2, null);
    }

    private static Judgement judged(Criteria criteria, Candidate candidate) {
        return Policy.of(programme(criteria), Law.bundled()).judge(candidate, TODAY);
    }

    private static Result found(Condition condition, Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.condition() == condition)
                .findFirst()
                .orElseThrow()
                .result();
    }

    @Test
    void euisMeetsEveryCondition() {
        Judgement judgement = judged(POOR, euis());
        assertThat(judgement.outcome()).isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(judgement.openConditions()).isEmpty();
    }

    @Test
    void joinsFromTheEighteenthBirthdayOnAndNotTheDayBefore() {
        LocalDate eighteenToday = TODAY.minusYears(18);
        assertThat(judged(POOR, born(eighteenToday.plusDays(1))).openConditions())
                .containsExactly(Condition.OLD_ENOUGH);
        assertThat(judged(POOR, born(eighteenToday)).openConditions()).isEmpty();
        assertThat(judged(POOR, born(eighteenToday.minusDays(1))).openConditions()).isEmpty();
    }

    @Test
    void joinsUntilTheDayBeforeTheSixtyFifthBirthday() {
        LocalDate sixtyFiveToday = TODAY.minusYears(65);
        assertThat(judged(POOR, born(sixtyFiveToday.plusDays(1))).openConditions()).isEmpty();
        assertThat(judged(POOR, born(sixtyFiveToday)).openConditions())
                .containsExactly(Condition.YOUNG_ENOUGH);
        assertThat(judged(POOR, born(sixtyFiveToday.minusDays(1))).openConditions())
                .containsExactly(Condition.YOUNG_ENOUGH);
    }

    @Test
    void whoIsCoveredAlreadyMayGoOnPastSixtyFive() {
        Programme programme = programme(POOR);
        Candidate old = born(TODAY.minusYears(65));
        Cover own = new Cover(old.worker(), RecordId.next(), "APBD Bogor", programme.id());
        assertThat(Policy.of(programme, Law.bundled()).judge(old.coveredBy(own), TODAY).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void theAgeLimitsComeFromTheLawWithTheirArticle() {
        Finding finding =
                judged(POOR, born(TODAY.minusYears(65))).findings().stream()
                        .filter(each -> each.condition() == Condition.YOUNG_ENOUGH)
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.reference()).isEqualTo("Permenaker 5/2021");
        assertThat(finding.sentence(Locale.ENGLISH))
                .isEqualTo("Aged 65, has reached the age limit for joining, 65.");
        assertThat(finding.sentence(Locale.of("id")))
                .isEqualTo("Berusia 65 tahun, sudah mencapai batas usia pendaftaran 65 tahun.");
    }

    @Test
    void aProgrammeMayBeNarrowerThanTheLaw() {
        Criteria upTo59 = POOR.aged(20, 59);
        assertThat(judged(upTo59, born(TODAY.minusYears(60).plusDays(1))).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(judged(upTo59, born(TODAY.minusYears(60))).openConditions())
                .containsExactly(Condition.PROGRAMME_AGE);
        assertThat(judged(upTo59, born(TODAY.minusYears(20))).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(judged(upTo59, born(TODAY.minusYears(20).plusDays(1))).openConditions())
                .containsExactly(Condition.PROGRAMME_AGE);
    }

    @Test
    void decilesOneToFourArePoorEnoughAndFiveIsNot() {
        assertThat(found(Condition.POOR_ENOUGH, judged(POOR, inDecile(1)))).isEqualTo(Result.MET);
        assertThat(found(Condition.POOR_ENOUGH, judged(POOR, inDecile(4)))).isEqualTo(Result.MET);
        assertThat(found(Condition.POOR_ENOUGH, judged(POOR, inDecile(5))))
                .isEqualTo(Result.NOT_MET);
    }

    @Test
    void anUnknownDecileIsNeverANo() {
        assertThat(judged(POOR, inDecile(null)).outcome()).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(judged(POOR.inDeciles(1, 4, false), inDecile(null)).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void aKnownNoDecidesWhateverElseIsUnknown() {
        Candidate richStranger =
                new Candidate(RecordId.next(), SINGAJAYA, null, null, null, 9, null);
        assertThat(judged(POOR, richStranger).outcome()).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
    }

    @Test
    void leavesOutExcludedOccupationsAndLetsUnknownOnesPassUnlessRequired() {
        assertThat(judged(POOR, working("CIVIL_SERVANT")).openConditions())
                .containsExactly(Condition.OCCUPATION);
        assertThat(judged(POOR, working(null)).outcome()).isEqualTo(AssessmentOutcome.ELIGIBLE);
        Criteria asking =
                new Criteria(
                        BOGOR,
                        null,
                        null,
                        false,
                        Set.of("CIVIL_SERVANT"),
                        true,
                        false,
                        Practice.plain(),
                        "Pasal 4");
        assertThat(judged(asking, working(null)).outcome()).isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    @Test
    void whoLivesInTheNextRegencyIsNotMeant() {
        Candidate neighbour =
                new Candidate(
                        RecordId.next(),
                        new TerritoryCode("32.02.01.2001"),
                        LocalDate.of(1968, 8, 28),
                        null,
                        "TAILOR",
                        2,
                        null);
        assertThat(judged(POOR, neighbour).openConditions()).containsExactly(Condition.RESIDENT);
    }

    @Test
    void coverByAnotherProgrammesFundIsNamedAndByTheOwnIsNoObstacle() {
        Programme programme = programme(POOR);
        Policy policy = Policy.of(programme, Law.bundled());
        Candidate euis = euis();
        UUID fund = RecordId.next();
        Cover other = new Cover(euis.worker(), fund, "APBD Jawa Barat", RecordId.next());
        Judgement judgement = policy.judge(euis.coveredBy(other), TODAY);
        assertThat(judgement.openConditions()).containsExactly(Condition.NOT_COVERED_ELSEWHERE);
        assertThat(judgement.findings())
                .filteredOn(each -> each.condition() == Condition.NOT_COVERED_ELSEWHERE)
                .extracting(each -> each.sentence(Locale.of("id")))
                .containsExactly("Sudah dilindungi oleh APBD Jawa Barat.");
        Cover own = new Cover(euis.worker(), fund, "APBD Bogor", programme.id());
        assertThat(policy.judge(euis.coveredBy(own), TODAY).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void theDeadAreNotEnrolledFromTheDayOfDeathOn() {
        assertThat(judged(POOR, died(TODAY)).openConditions()).containsExactly(Condition.ALIVE);
        assertThat(judged(POOR, died(TODAY.minusDays(1))).openConditions())
                .containsExactly(Condition.ALIVE);
        assertThat(judged(POOR, died(TODAY.plusDays(1))).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void anUnknownBirthDateLeavesBothAgesOpen() {
        assertThat(judged(POOR, born(null)).openConditions())
                .containsExactly(Condition.OLD_ENOUGH, Condition.YOUNG_ENOUGH);
    }

    @Test
    void everyFindingHasWordsInBothLanguages() {
        for (Condition condition : Condition.values()) {
            if (condition == Condition.NOT_ACTIVE_AT_INSURER || condition == Condition.VERIFIED) {
                continue; // in words of its own for each answer
            }
            for (Result result : Result.values()) {
                Finding finding =
                        new Finding(condition, result, java.util.List.of("a", "b", "c"), "Pasal 4");
                assertThat(finding.sentence(Locale.of("id"))).endsWith(".");
                assertThat(finding.sentence(Locale.ENGLISH)).endsWith(".");
            }
        }
    }

    private static final Criteria ASKING = POOR.practising(Practice.plain().asking(30));

    private static Finding ofAnswer(Criteria criteria, @Nullable InsurerAnswer answer) {
        Candidate candidate = answer == null ? euis() : euis().answered(answer);
        return judged(criteria, candidate).findings().getLast();
    }

    @Test
    void anAnswerIsAskedForOnlyWhereTheProgrammeSaysSo() {
        assertThat(ofAnswer(POOR, null).condition()).isEqualTo(Condition.ALIVE);
        assertThat(ofAnswer(ASKING, null).result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void theInsurersAnswerHoldsAsManyDaysAsTheProgrammeSays() {
        InsurerAnswer lastDay = new InsurerAnswer(InsurerAnswer.Kind.NEW, TODAY.minusDays(30));
        InsurerAnswer dayAfter = new InsurerAnswer(InsurerAnswer.Kind.NEW, TODAY.minusDays(31));
        assertThat(ofAnswer(ASKING, lastDay).result()).isEqualTo(Result.MET);
        assertThat(ofAnswer(ASKING, dayAfter).result()).isEqualTo(Result.UNKNOWN);
        assertThat(ofAnswer(POOR, dayAfter).result()).isEqualTo(Result.MET);
    }

    @Test
    void whoPaysForHimselfIsTakenOnlyByAProgrammeThatTakesSelfPayers() {
        InsurerAnswer active = new InsurerAnswer(InsurerAnswer.Kind.ACTIVE_OWN_ACCOUNT, TODAY);
        assertThat(ofAnswer(ASKING, active).result()).isEqualTo(Result.NOT_MET);
        Criteria welcoming = POOR.practising(Practice.plain().asking(30).takingSelfPayers());
        assertThat(ofAnswer(welcoming, active).result()).isEqualTo(Result.MET);
    }

    @Test
    void whoIsActiveBecauseOfThisProgrammeStaysEligible() {
        Programme programme = programme(ASKING);
        InsurerAnswer active = new InsurerAnswer(InsurerAnswer.Kind.PAID_BY_OTHER_FUND, TODAY);
        Candidate euis = euis().answered(active);
        Cover own = new Cover(euis.worker(), RecordId.next(), "APBD Bogor", programme.id());
        Cover other = new Cover(euis.worker(), RecordId.next(), "CSR", RecordId.next());
        Policy policy = Policy.of(programme, Law.bundled());
        assertThat(policy.judge(euis.coveredBy(own), TODAY).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(policy.judge(euis.coveredBy(other), TODAY).outcome())
                .isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
    }

    @Test
    void everyAnswerHasWordsInBothLanguages() {
        for (Criteria criteria :
                java.util.List.of(
                        ASKING, POOR.practising(Practice.plain().asking(30).takingSelfPayers()))) {
            for (InsurerAnswer.Kind kind : InsurerAnswer.Kind.values()) {
                for (int age : java.util.List.of(0, 31)) {
                    Finding finding =
                            ofAnswer(criteria, new InsurerAnswer(kind, TODAY.minusDays(age)));
                    for (Locale language : java.util.List.of(Locale.of("id"), Locale.ENGLISH)) {
                        assertThat(finding.sentence(language)).endsWith(".").doesNotContain("{");
                    }
                }
            }
        }
        assertThat(ofAnswer(ASKING, null).sentence(Locale.ENGLISH)).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEVER",
                "STALE",
                "FOUND",
                "CORRECTED",
                "MOVED",
                "DIED",
                "EMPLOYED",
                "UNWILLING",
                "NOT_FOUND"
            })
    void everyReasonOfAVisitHasWordsInBothLanguages(String reason) {
        Finding finding =
                new Finding(
                        Condition.VERIFIED,
                        Result.UNKNOWN,
                        List.of(reason, "12", "2025-09-01", "Sakit"),
                        "Pasal 4");
        assertThat(finding.sentence(Locale.of("id"))).endsWith(".").doesNotContain("{");
        assertThat(finding.sentence(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    }

    private static Candidate visited(VisitResult.Kind result, LocalDate on) {
        return euis().visited(new Verified(result, on, "PT Maju"));
    }

    @Test
    void aProgrammeThatAsksForAVisitWaitsForOne() {
        Judgement judgement = judged(POOR.verifiedWithin(12), euis());
        assertThat(judgement.outcome()).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(judgement.findings().getLast().sentence(Locale.of("id")))
                .isEqualTo(
                        "Belum diverval; program meminta hasil verval tidak lebih lama dari 12"
                                + " bulan.");
    }

    @Test
    void aVisitCountsForSoManyMonthsToTheDay() {
        Criteria asking = POOR.verifiedWithin(12);
        LocalDate aYearAgo = TODAY.minusMonths(12);
        VisitResult.Kind found = VisitResult.Kind.FOUND;
        assertThat(judged(asking, visited(found, aYearAgo.plusDays(1))).openConditions()).isEmpty();
        assertThat(judged(asking, visited(found, aYearAgo)).openConditions()).isEmpty();
        assertThat(judged(asking, visited(found, aYearAgo.minusDays(1))).outcome())
                .isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    @Test
    void aProgrammeThatDoesNotAskSaysNothingOfAGoodVisit() {
        Judgement judgement = judged(POOR, visited(VisitResult.Kind.FOUND, TODAY));
        assertThat(judgement.findings())
                .extracting(Finding::condition)
                .doesNotContain(Condition.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitResult.Kind.class,
            names = {"DIED", "EMPLOYED", "UNWILLING"})
    void aBadVisitStandsInTheWayOfEveryProgramme(VisitResult.Kind bad) {
        for (Criteria criteria : List.of(POOR, POOR.verifiedWithin(12))) {
            Judgement judgement = judged(criteria, visited(bad, TODAY));
            assertThat(judgement.outcome()).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
            assertThat(judgement.openConditions()).containsExactly(Condition.VERIFIED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitResult.Kind.class,
            names = {"MOVED", "NOT_FOUND"})
    void whoMovedOrWasNotThereWaitsForAnotherVisitAndNoMore(VisitResult.Kind unclear) {
        assertThat(judged(POOR.verifiedWithin(12), visited(unclear, TODAY)).outcome())
                .isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(judged(POOR, visited(unclear, TODAY)).outcome())
                .isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(VisitResult.Kind.class)
    void everyResultIsToldInWords(VisitResult.Kind result) {
        String told =
                judged(POOR.verifiedWithin(6), visited(result, TODAY))
                        .findings()
                        .getLast()
                        .sentence(Locale.of("id"));
        assertThat(told).contains("1 September 2025").doesNotContain("{", "finding");
    }
}
