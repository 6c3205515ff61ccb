package id.payung.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignedIn;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatCandidate;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Seats change hands on a page: who leaves, who is next in line, from when, and why. */
@PayungTest
class ChangePagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Amendments amendments;
    @Autowired Decrees decrees;
    @Autowired MockMvcTester web;

    private UUID euis = RecordId.next();
    private UUID dedi = RecordId.next();
    private UUID asep = RecordId.next();
    private String page = "";
    private Decree decree;

    @BeforeEach
    void euisIsCoveredAndDediAndAsepAreNot() {
        euis = register.euis();
        dedi = register.dedi();
        asep = register.asep();
        Fund fund = money.fund("A", 1_000_000, 5);
        decree = money.signed(fund, euis);
        money.prepare(fund, MoneyWorld.AUTUMN, new Selection.EligibleOf(StoryWorld.BOGOR))
                .orElseThrow();
        page = "/sk/" + decree.id() + "/ubah";
    }

    private MvcTestResult ask(String more) {
        return web.perform(get(page + more).with(SignedIn.as(world.rina())));
    }

    private MvcTestResult propose(String joining, String month, String why) {
        return web.perform(
                post(page)
                        .param("keluar", euis.toString())
                        .param("masuk", joining)
                        .param("bulan", month)
                        .param("sebab", why)
                        .with(SignedIn.as(world.rina()))
                        .with(csrf()));
    }

    private Decree amendment() {
        return Acting.as(
                world.rina(),
                () ->
                        decrees.list(DecreeFilter.amending(decree.id()), Position.FIRST, 10)
                                .getFirst());
    }

    private List<SeatChange> changes() {
        return Acting.as(
                world.rina(), () -> amendments.changes(amendment().id(), Position.FIRST, 10));
    }

    @Test
    void theNextInLineAreOfferedThePoorestFirstAndWhoIsCoveredIsNot() {
        Acting.run(
                world.rina(),
                () ->
                        assertThat(amendments.candidates(decree.id(), MoneyWorld.SEPTEMBER, "", 10))
                                .extracting(SeatCandidate::name)
                                .containsExactly("Dedi Kurnia", "Asep Saepudin"));
        assertThat(ask("?keluar=" + euis + "&nama=as"))
                .hasStatusOk()
                .bodyText()
                .contains("Ubah tempat Euis Suryani", "Asep Saepudin", "Tanpa pengganti")
                .doesNotContain("Dedi Kurnia");
    }

    @Test
    void theAmendmentsOfADecreeAreSavedFromItsPage() {
        String file = "/sk/" + decree.id() + "/sk-perubahan.csv?urut=-nomor";
        assertThat(web.perform(get(file).with(SignedIn.as(world.rina()))))
                .hasStatusOk()
                .bodyText()
                .hasLineCount(1);
        propose(dedi.toString(), "2025-10", "pindah");
        assertThat(web.perform(get("/sk/" + decree.id()).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("/sk/" + decree.id() + "/sk-perubahan.csv", "urut=nomor#urut-nomor");
        assertThat(web.perform(get(file).with(SignedIn.as(world.rina()))))
                .hasStatusOk()
                .bodyText()
                .contains(amendment().number())
                .hasLineCount(2);
        String nowhere = "/sk/" + RecordId.next() + "/sk-perubahan.csv";
        assertThat(web.perform(get(nowhere).with(SignedIn.as(world.rina())))).hasStatus(404);
    }

    @Test
    void theChangeStandsOnADraftAmendmentThatCanBeHandedUp() {
        assertThat(propose(dedi.toString(), "2025-11", "pindah"))
                .hasRedirectedUrl("/sk/" + amendment().id());
        assertThat(changes())
                .extracting(SeatChange::leavingName, SeatChange::joiningName, SeatChange::why)
                .containsExactly(tuple("Euis Suryani", "Dedi Kurnia", "pindah"));
        assertThat(web.perform(get("/sk/" + amendment().id()).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("SK perubahan", "November 2025", "/ajukan", "/tarik");
    }

    @Test
    void theChangesAreSavedInOneClickWithoutNumbersAndOnTheTrail() {
        propose(dedi.toString(), "2025-11", "pindah");
        String file = "/sk/" + amendment().id() + "/perubahan.csv";
        assertThat(web.perform(get(file).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("Euis Suryani;Dedi Kurnia;2025-11;2025-12;pindah")
                .doesNotContain("99010");
        assertThat(Past.count("audit.entry where action = 'decree.changes-exported'")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keluar", "masuk", "bulan", "sebab"})
    void theyAreReadFromBothEndsOfEachColumn(String column) {
        propose(dedi.toString(), "2025-11", "pindah");
        Acting.run(
                world.rina(),
                () ->
                        amendments.propose(
                                decree.id(),
                                new NewSeatChange(
                                        null, asep, YearMonth.of(2025, 12), "tempat kosong")));
        List<UUID> rising = ids(column);
        assertThat(rising).hasSize(2);
        assertThat(ids("-" + column)).isEqualTo(rising.reversed());
    }

    private List<UUID> ids(String order) {
        return Acting.as(
                        world.rina(),
                        () -> amendments.changes(amendment().id(), new Position(order, null), 10))
                .stream()
                .map(SeatChange::id)
                .toList();
    }

    @Test
    void withoutASuccessorTheSeatBecomesFree() {
        assertThat(propose("", "2025-11", "meninggal")).hasStatus3xxRedirection();
        assertThat(changes()).extracting(SeatChange::joining).containsOnlyNulls();
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        assertThat(propose("", "November", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Isi bulan sebagai tahun-bulan", "Isi sebabnya dengan singkat.");
        assertThat(propose("", "2026-02", "meninggal"))
                .hasStatus(409)
                .bodyText()
                .contains("tidak menempati kuota", "value=\"meninggal\"");
    }

    @Test
    void aChangeIsWithdrawnFromItsDraft() {
        propose("", "2025-11", "meninggal");
        assertThat(
                        web.perform(
                                post("/sk/" + amendment().id() + "/tarik")
                                        .param("perubahan", changes().getFirst().id().toString())
                                        .with(SignedIn.as(world.rina()))
                                        .with(csrf())))
                .hasRedirectedUrl("/sk/" + amendment().id());
        assertThat(changes()).isEmpty();
    }

    @Test
    void aVillageProposesNothing() {
        assertThat(web.perform(get(page).with(SignedIn.as(world.siti())))).hasStatus(403);
    }
}
