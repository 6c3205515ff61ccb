package id.payung.enrolment.mutation.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignedIn;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programmes;
import id.payung.enrolment.Decree;
import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.Mutation.Standing;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.enrolment.mutation.MutationReason;
import id.payung.enrolment.mutation.MutationRefused;
import id.payung.enrolment.mutation.Mutations;
import id.payung.enrolment.mutation.NewMutation;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One mutation from a worker's page to the amendment, and what the list of all shows. */
@PayungTest
class MutationPagesTests {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 5);
    private static final Pattern SEEN = Pattern.compile("name=\"dilihat\" value=\"([^\"]*)\"");

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired Mutations mutations;
    @Autowired MockMvcTester web;
    Actor rina;
    UUID euis;
    UUID dedi;
    Fund fund;
    Decree decree;

    @BeforeEach
    void euisIsCoveredAndDediWaits() {
        rina = world.rina();
        euis = register.euis();
        dedi = register.dedi();
        fund = money.fund("A", 1_000_000, 1);
        decree = money.signed(fund, euis);
        Acting.as(rina, () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR))
                .orElseThrow();
    }

    private MvcTestResult ask(String page) {
        return web.perform(get(page).with(SignedIn.as(rina)));
    }

    private MvcTestResult look(String reason, String day, String destination) {
        return send("hitung", reason, day, destination, "", "");
    }

    /** Looks first, as the page makes everybody do, and saves what was shown. */
    private MvcTestResult tell(String reason, String day, String destination) {
        return send("simpan", reason, day, destination, "", seen(look(reason, day, destination)));
    }

    private MvcTestResult send(
            String step,
            String reason,
            String day,
            String destination,
            String successor,
            String seen) {
        return web.perform(
                post("/pekerja/" + euis + "/mutasi")
                        .param("langkah", step)
                        .param("jenis", reason)
                        .param("tanggal", day)
                        .param("tujuan", destination)
                        .param("pengganti", successor)
                        .param("dilihat", seen)
                        .with(SignedIn.as(rina))
                        .with(csrf()));
    }

    private static String seen(MvcTestResult page) {
        try {
            Matcher found = SEEN.matcher(page.getResponse().getContentAsString());
            return found.find() ? found.group(1) : "";
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Mutation> told() {
        return Acting.as(
                rina, () -> mutations.list(MutationFilter.ofWorker(euis), Position.FIRST, 10));
    }

    private Outcome<List<Mutation>, MutationRefused> report(NewMutation wanted) {
        return Acting.as(rina, () -> mutations.report(wanted)).orElseThrow();
    }

    @Test
    void aDeathToldOnTheWorkersPageDraftsTheAmendmentWithTheNextInLine() {
        assertThat(ask("/pekerja/" + euis)).bodyText().contains("/pekerja/" + euis + "/mutasi");
        assertThat(tell("DIED", "2025-10-05", "")).hasRedirectedUrl("/mutasi?pekerja=" + euis);
        assertThat(ask("/mutasi?pekerja=" + euis))
                .bodyText()
                .contains("Euis Suryani", "Meninggal", "Nov–Des 2025", "Dedi Kurnia")
                .contains("Dalam SK perubahan");
        assertThat(ask("/mutasi.csv?bulan=2025-11")).bodyText().contains("Euis Suryani");
        assertThat(ask("/mutasi?bulan=2025-10")).bodyText().contains("Belum ada mutasi di sini.");
    }

    @Test
    void aPreviewSaysWhatWillHappenAndSavesNothing() {
        assertThat(look("DIED", "2025-10-05", ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "mulai November 2025 tidak lagi dibayar", "Oktober 2025 masih terlindungi")
                .contains("November 2025", "Desember 2025", decree.number())
                .contains("Dedi Kurnia", "Paling depan yang menunggu di desanya. Paling belakang.")
                .contains("Konsep baru " + decree.number() + " P1 dibuat")
                .contains("Belum ada yang disimpan.");
        assertThat(told()).isEmpty();
        assertThat(ask("/sk")).bodyText().doesNotContain(decree.number() + " P1");
        assertThat(ask("/pekerja/" + euis)).bodyText().doesNotContain("Mutasi dicatat");
    }

    @Test
    void whatNobodyHasLookedAtIsShownAndNotSaved() {
        assertThat(send("simpan", "DIED", "2025-10-05", "", "", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Keadaannya sudah berubah sejak pratinjau", "Dedi Kurnia");
        assertThat(told()).isEmpty();
    }

    @Test
    void aSuccessorWhoTookAnotherSeatMeanwhileIsShownAgainBeforeAnythingIsSaved() {
        String seen = seen(look("DIED", "2025-10-05", ""));
        money.signed(money.fund("B", 1_000_000, 1), dedi);
        assertThat(send("simpan", "DIED", "2025-10-05", "", "", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Keadaannya sudah berubah", "belum ada; kuota bebas");
        assertThat(told()).isEmpty();
    }

    @Test
    void theOfficerNamesWhoTakesTheSeatFromThoseWhoWait() {
        UUID uju = register.worker("Uju", LocalDate.of(1988, 2, 1), "TAILOR", 3);
        Acting.as(rina, () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR))
                .orElseThrow();
        MvcTestResult page = send("hitung", "DIED", "2025-10-05", "", uju.toString(), "");
        assertThat(page)
                .bodyText()
                .contains("Dipilih petugas.", "Dedi Kurnia")
                .contains("value=\"" + uju + "\" checked");
        assertThat(send("simpan", "DIED", "2025-10-05", "", uju.toString(), seen(page)))
                .hasRedirectedUrl("/mutasi?pekerja=" + euis);
        assertThat(told())
                .extracting(Mutation::seat)
                .extracting(Mutation.Seat::joining)
                .containsExactly(uju);
    }

    @Test
    void theWayBackKeepsWhatWasWritten() {
        assertThat(send("ubah", "RESIGNED", "2025-10-05", "", "", ""))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2025-10-05\"", "value=\"RESIGNED\" checked");
        assertThat(told()).isEmpty();
    }

    @Test
    void theSecondClickOfTwoLeadsWhereTheFirstLed() {
        String seen = seen(look("RESIGNED", "2025-10-05", ""));
        for (int click = 0; click < 2; click++) {
            assertThat(send("simpan", "RESIGNED", "2025-10-05", "", "", seen))
                    .hasRedirectedUrl("/mutasi?pekerja=" + euis);
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void whoeverTellsTheSameTwiceAtOnceIsHeardOnce() throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> telling =
                    () ->
                            report(NewMutation.of(dedi, MutationReason.DIED, DAY))
                                    instanceof Outcome.Done;
            assertThat(two.invokeAll(List.of(telling, telling)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void whatMustBeMendedIsSaidBesideItsFieldAndKept() {
        MvcTestResult answer = look("", "kemarin", "Jakarta");
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains(
                        "Pilih jenis mutasi.", "Isi tanggal kejadian.", "Isi kode desa 13 karakter")
                .contains("value=\"Jakarta\"");
        assertThat(told()).isEmpty();
    }

    @Test
    void theSameTwiceAndADayToComeAreRefusedWithAReason() {
        tell("EMPLOYED", "2025-10-05", "");
        assertThat(look("EMPLOYED", "2025-10-05", "")).hasStatus(409);
        assertThat(look("EMPLOYED", "2999-10-05", "")).bodyText().contains("belum terjadi");
        assertThat(told()).hasSize(1);
    }

    @Test
    void aMutationIsTakenBackWhileItsAmendmentIsADraft() {
        tell("RESIGNED", "2025-10-05", "");
        UUID mutation = told().getFirst().mutation();
        assertThat(
                        web.perform(
                                post("/mutasi/" + mutation + "/batalkan")
                                        .with(SignedIn.as(rina))
                                        .with(csrf())))
                .hasRedirectedUrl("/mutasi");
        assertThat(told()).extracting(Mutation::standing).containsExactly(Standing.WITHDRAWN);
    }

    @Test
    void anAgeEndsFundingWhereTheProgrammeSaysSoAndOnTheBirthdayNotTheDayBefore() {
        UUID old = register.worker("Mamah", LocalDate.of(1960, 10, 5), "TAILOR", 2);
        assertThat(report(NewMutation.of(euis, MutationReason.AGED, DAY)))
                .isInstanceOf(Outcome.Refused.class);
        Criteria ending =
                Criteria.poorWorkersOf(BOGOR, "Perbup 12/2025")
                        .practising(Practice.plain().endingAtAge(65));
        Acting.as(rina, () -> programmes.open("B", "Program B", BOGOR, ending)).orElseThrow();
        money.signed(money.fund("B", 1_000_000, 1), old);
        assertThat(report(NewMutation.of(old, MutationReason.AGED, DAY.minusDays(1))))
                .isInstanceOf(Outcome.Refused.class);
        Mutation line =
                report(NewMutation.of(old, MutationReason.AGED, DAY)).orElseThrow().getFirst();
        assertThat(line.seat())
                .extracting(Mutation.Seat::months)
                .isEqualTo(new Months(YearMonth.of(2025, 11), YearMonth.of(2025, 12)));
    }

    @Test
    void aVillageOfficerMayReadAndNotTell() {
        assertThat(web.perform(get("/pekerja/" + euis + "/mutasi").with(SignedIn.as(world.siti()))))
                .hasStatus(403);
        assertThat(
                        Acting.as(
                                        world.siti(),
                                        () ->
                                                mutations.report(
                                                        NewMutation.of(
                                                                euis, MutationReason.DIED, DAY)))
                                .orElseThrow())
                .isEqualTo(Outcome.refused(new MutationRefused.NotPermitted()));
    }
}
