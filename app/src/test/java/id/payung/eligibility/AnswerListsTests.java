package id.payung.eligibility;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.audit.AuditEntries;
import id.payung.audit.AuditFilter;
import id.payung.intake.IntakeReport;
import id.payung.registry.FullIdentities.Person;
import id.payung.registry.HistoryLine;
import id.payung.registry.Timelines;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import id.payung.testing.ListDesk;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the question to the insurer to what its answer does to eligibility. */
@PayungTest
class AnswerListsTests {
    private static final String EUIS = "9901065505900001;Euis Suryani";
    private static final String ASEP = "9901061708850002;Asep Saepudin";
    private static final String DEDI = "9901060101700003;Dedi Supriadi";
    private static final String REASON = "Cek kepesertaan sebelum SK";
    private static final Criteria ASKING =
            new Criteria(
                    BOGOR,
                    null,
                    null,
                    false,
                    java.util.Set.of(),
                    false,
                    false,
                    Practice.plain().asking(90),
                    "Perbup 12/2025 Pasal 5");

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired Enquiries enquiries;
    @Autowired Asked asked;
    @Autowired Today today;
    @Autowired AuditEntries trail;
    @Autowired Clock clock;
    Actor rina;
    Office regency;
    Programme programme;
    UUID euis;

    @BeforeEach
    void story() {
        regency = world.regency();
        rina = world.rina();
        programme =
                Acting.as(rina, () -> programmes.open("PPR", "Payung Bogor", BOGOR, ASKING))
                        .orElseThrow();
        desk.proposed(rina, world.singajaya(), EUIS, ASEP, DEDI);
        euis = worker("9901065505900001");
    }

    private UUID worker(String nik) {
        return Acting.as(rina, () -> workers.bearing(Nik.parse(nik).orElseThrow()).orElseThrow());
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }

    private Enquiry ask() {
        return Acting.as(rina, () -> enquiries.ask(programme, BOGOR, REASON)).orElseThrow();
    }

    private UUID answer(LocalDate on, String... rows) {
        return desk.accepted(
                rina,
                regency,
                "jawaban",
                Map.of("Tanggal Jawaban", on.toString()),
                "NIK;Jawaban\n" + String.join("\n", rows) + "\n");
    }

    private AssessmentOutcome outcome(UUID worker) {
        return assessment(worker).outcome();
    }

    private Assessment assessment(UUID worker) {
        return Acting.as(rina, () -> assessments.of(worker)).getFirst();
    }

    private String why(UUID worker) {
        return assessment(worker).open().getFirst().sentence(Locale.of("id"));
    }

    private long count(AskedFilter filter) {
        return Acting.as(rina, () -> asked.count(filter));
    }

    @Test
    void nobodyIsEligibleWhereTheProgrammeAsksAndTheInsurerHasNotAnswered() {
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(why(euis))
                .isEqualTo(
                        "Belum ada jawaban BPJS apakah sudah aktif; jawabannya berlaku 90 hari.");
        assertThat(assessment(euis).open().getFirst().reference())
                .isEqualTo("Perbup 12/2025 Pasal 5");
    }

    @Test
    void theFileForTheInsurerHoldsWhoeverIsToBeAskedAndIsOnTheTrail() {
        Enquiry enquiry = ask();
        assertThat(enquiry.people()).isEqualTo(3);
        List<Person> file = new ArrayList<>();
        long written =
                Acting.as(rina, () -> enquiries.write(enquiry.id(), file::add).orElseThrow())
                        .orElseThrow();
        assertThat(written).isEqualTo(3);
        assertThat(file)
                .extracting(Person::nik)
                .containsExactlyInAnyOrder(
                        "9901065505900001", "9901061708850002", "9901060101700003");
        assertThat(file.toString()).doesNotContain("99010655");
        assertThat(
                        Acting.as(
                                        rina,
                                        () ->
                                                trail.list(
                                                        AuditFilter.everything(),
                                                        Position.FIRST,
                                                        50))
                                .items()
                                .stream()
                                .map(entry -> entry.action())
                                .toList())
                .contains("insurer.asked", "insurer.file-written");
    }

    @Test
    void nobodyIsAskedAboutTwiceWhileTheAnswerIsOutstandingOrHolds() {
        ask();
        assertThat(Acting.as(rina, () -> enquiries.toAsk(programme, BOGOR))).isZero();
        answer(day().minusDays(90), "9901065505900001;Baru");
        answer(day().minusDays(91), "9901061708850002;Baru");
        assertThat(Acting.as(rina, () -> enquiries.toAsk(programme, BOGOR))).isEqualTo(1);
        assertThat(Acting.as(rina, () -> enquiries.ask(programme, SINGAJAYA, REASON)).orElseThrow())
                .extracting(Enquiry::people)
                .isEqualTo(1L);
        assertThat(Acting.as(rina, () -> enquiries.ask(programme, BOGOR, REASON)))
                .isEqualTo(Outcome.refused(new EnquiryRefused.Nobody()));
    }

    @Test
    void eachAnswerDecidesInItsOwnWords() {
        UUID asep = worker("9901061708850002");
        UUID dedi = worker("9901060101700003");
        answer(
                day(),
                "9901065505900001;BARU",
                "9901061708850002;Penerima Upah",
                "9901060101700003;nik tidak ditemukan");
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(outcome(asep)).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        assertThat(why(asep)).contains("sudah aktif sebagai penerima upah");
        assertThat(outcome(dedi)).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(why(dedi)).contains("NIK tidak dikenal");
    }

    @Test
    void anAnswerHoldsOnItsLastDayAndNotTheDayAfter() {
        answer(day().minusDays(90), "9901065505900001;Baru");
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        UUID asep = worker("9901061708850002");
        answer(day().minusDays(91), "9901061708850002;Baru");
        assertThat(outcome(asep)).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(why(asep)).contains("sudah 91 hari", "berlaku 90 hari", "tanyakan lagi");
    }

    @Test
    void theLatestAnswerCountsWhateverCameInLast() {
        answer(day(), "9901065505900001;Baru");
        UUID late =
                desk.send(
                                rina,
                                regency,
                                "jawaban",
                                Map.of("Tanggal Jawaban", day().minusDays(10).toString()),
                                "NIK;Jawaban\n9901065505900001;Aktif BPU\n")
                        .orElseThrow()
                        .id();
        assertThat(codes(desk.check(rina, late))).contains("eligibility.answer-overtaken");
        desk.accept(rina, late);
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void anUndoneListAnsweredNothing() {
        ask();
        UUID listing = answer(day(), "9901065505900001;Baru");
        assertThat(count(AskedFilter.everybody().unanswered())).isEqualTo(2);
        desk.undo(rina, listing).orElseThrow();
        assertThat(count(AskedFilter.everybody().unanswered())).isEqualTo(3);
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.INCOMPLETE);
    }

    @Test
    void everyCountEqualsItsListAndWhatIsOutstandingWaitsOnToday() {
        ask();
        answer(day(), "9901065505900001;Baru", "9901061708850002;Aktif PU");
        AskedFilter all = AskedFilter.everybody();
        for (AskedFilter filter :
                List.of(
                        all,
                        all.unanswered(),
                        all.answered(InsurerAnswer.Kind.NEW),
                        all.answered(InsurerAnswer.Kind.UNKNOWN_NIK),
                        all.inside(SINGAJAYA))) {
            assertThat(Acting.as(rina, () -> asked.list(filter, Position.FIRST, 100)))
                    .hasSize((int) count(filter));
        }
        Waiting waiting =
                Acting.as(rina, () -> today.waiting(day())).stream()
                        .filter(one -> one.code().equals("answers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(waiting.count()).isEqualTo(1);
        assertThat(waiting.href()).isEqualTo("/jawaban?keadaan=belum");
    }

    @Test
    void theWorkersLifeTellsQuestionAndAnswer() {
        ask();
        answer(day(), "9901065505900001;Baru");
        assertThat(Acting.as(rina, () -> timelines.of(euis)))
                .extracting(HistoryLine::code)
                .contains("insurer-asked", "insurer-answered");
    }

    @Test
    void theInsurersBranchBringsItsAnswersItselfAndAVillageCannot() {
        Actor branch =
                world.account("bpjs", "Cabang Bogor", regency, id.payung.access.Role.BRANCH, BOGOR);
        Map<String, String> today = Map.of("Tanggal Jawaban", day().toString());
        desk.accepted(branch, regency, "jawaban", today, "NIK;Jawaban\n9901065505900001;Baru\n");
        assertThat(outcome(euis)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        Actor siti = world.siti();
        assertThat(Acting.as(siti, () -> enquiries.ask(programme, SINGAJAYA, REASON)))
                .isEqualTo(Outcome.refused(new EnquiryRefused.NotEntitled()));
    }

    @Test
    void aReasonOfNothingIsNoReason() {
        assertThat(Acting.as(rina, () -> enquiries.ask(programme, BOGOR, "  cek      ")))
                .isEqualTo(Outcome.refused(new EnquiryRefused.NoReason()));
    }

    @Test
    void anUnreadableAnswerIsRefusedWithTheWordsToChooseFrom() {
        UUID listing =
                desk.send(
                                rina,
                                regency,
                                "jawaban",
                                Map.of("Tanggal Jawaban", day().toString()),
                                "NIK;Jawaban\n9901065505900001;mungkin\n")
                        .orElseThrow()
                        .id();
        IntakeReport report = desk.check(rina, listing);
        assertThat(codes(report)).containsExactly("cell-choice");
        assertThat(report.findings().getFirst().remedy())
                .isEqualTo(
                        "Pilih salah satu: Baru, Aktif BPU, Aktif PU, Dibayar dana lain, NIK tidak"
                                + " dikenal.");
    }
}
