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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One mutation from a worker's page to the amendment, and what the list of all shows. */
@PayungTest
class MutationPagesTests {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 5);

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

    private MvcTestResult tell(String reason, String day, String destination) {
        return web.perform(
                post("/pekerja/" + euis + "/mutasi")
                        .param("jenis", reason)
                        .param("tanggal", day)
                        .param("tujuan", destination)
                        .with(SignedIn.as(rina))
                        .with(csrf()));
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
    void whatMustBeMendedIsSaidBesideItsFieldAndKept() {
        MvcTestResult answer = tell("", "kemarin", "Jakarta");
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
        assertThat(tell("EMPLOYED", "2025-10-05", "")).hasStatus(409);
        assertThat(tell("EMPLOYED", "2999-10-05", "")).bodyText().contains("belum terjadi");
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
