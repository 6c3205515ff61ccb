package id.payung.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.matching.DuplicatePair;
import id.payung.matching.Duplicates;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an officer reads and presses at the desk of duplicates. */
@PayungTest
class DuplicatePagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Duplicates duplicates;
    @Autowired Workers workers;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    UUID euis = new UUID(0, 0);
    UUID iis = new UUID(0, 0);
    UUID pair = new UUID(0, 0);

    @BeforeEach
    void twoRecords() {
        euis = register.euis();
        iis = register.worker("Iis Suryani", LocalDate.of(1968, 8, 28), "TAILOR", 2);
        pair = register.mayBeOne(euis, iis);
    }

    private MvcTestResult open(Actor actor, String address) {
        return web.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address)
                        .with(SignedIn.as(actor)));
    }

    private MvcTestResult press(Actor actor, String address, String... parameters) {
        var press =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address)
                        .with(SignedIn.as(actor))
                        .with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            press.param(parameters[at], parameters[at + 1]);
        }
        return web.perform(press);
    }

    private DuplicatePair.State state() {
        return Acting.as(world.rina(), () -> duplicates.find(pair).orElseThrow().state());
    }

    @Test
    void theQueueNamesBothAndLeadsToThem() {
        assertThat(open(world.siti(), "/ganda"))
                .hasStatusOk()
                .bodyText()
                .contains("Euis Suryani · Iis Suryani", "/ganda/" + pair, "1 pasangan");
        assertThat(open(world.neighbour(), "/ganda")).bodyText().doesNotContain("Suryani");
        assertThat(open(world.neighbour(), "/ganda/" + pair)).hasStatus(404);
    }

    @Test
    void differentPeopleAreToldApartAndTheAnswerCanBeTakenBack() {
        press(
                world.siti(),
                "/ganda/" + pair + "/putuskan",
                "putusan",
                "DIFFERENT",
                "pertahankan",
                euis.toString());
        assertThat(state()).isEqualTo(DuplicatePair.State.DIFFERENT);
        press(world.siti(), "/ganda/" + pair + "/buka");
        assertThat(state()).isEqualTo(DuplicatePair.State.WAITING);
    }

    @Test
    void aProgramTakesTheAnswerBackAsThePageDoes() {
        String path = "/api/v1/duplicates/" + pair;
        Program siti = Program.of(world.siti(), tokens, web);
        assertThat(siti.post(path + "/reopen", "")).hasStatus(409);
        assertThat(siti.post(path + "/decision", "{\"verdict\":\"DIFFERENT\"}")).hasStatusOk();
        assertThat(Program.of(world.neighbour(), tokens, web).post(path + "/reopen", ""))
                .hasStatus(404);
        assertThat(siti.post(path + "/reopen", "")).hasStatusOk();
        assertThat(state()).isEqualTo(DuplicatePair.State.WAITING);
    }

    @Test
    void ofCoveredPeopleOneProposesAndAnotherApproves() {
        money.signed(money.fund("APBD", 1_000_000, 5), iis);
        assertThat(
                        press(
                                world.rina(),
                                "/ganda/" + pair + "/putuskan",
                                "putusan",
                                "SAME",
                                "pertahankan",
                                euis.toString()))
                .hasStatus3xxRedirection();
        assertThat(open(world.hendra(), "/ganda/gabungan?keadaan=untuk-saya"))
                .hasStatusOk()
                .bodyText()
                .contains("Iis Suryani");
        String merge = Acting.as(world.rina(), () -> mergeOf(pair)).toString();
        assertThat(open(world.rina(), "/ganda/gabungan/" + merge))
                .hasStatusOk()
                .bodyText()
                .contains("petugas lain yang menyetujuinya", "dilindungi Dana APBD");
        assertThat(press(world.rina(), "/ganda/gabungan/" + merge + "/setujui")).hasStatus(409);
        press(world.hendra(), "/ganda/gabungan/" + merge + "/setujui");
        assertThat(open(world.rina(), "/pekerja/" + iis)).hasRedirectedUrl("/pekerja/" + euis);
        assertThat(open(world.rina(), "/ganda/mutu")).hasStatusOk().bodyText().contains("100,0 %");
        assertThat(press(world.rina(), "/ganda/gabungan/" + merge + "/pisahkan", "alasan", " "))
                .hasStatus(409);
        assertThat(open(world.rina(), "/ganda/gabungan/" + merge))
                .bodyText()
                .contains("dua petugas yang memisahkan");
        press(world.rina(), "/ganda/gabungan/" + merge + "/pisahkan", "alasan", "adiknya");
        assertThat(open(world.rina(), "/ganda/gabungan/" + merge))
                .bodyText()
                .contains("Usulan Anda sendiri", "Biarkan digabung")
                .doesNotContain("Setujui pemisahan");
        assertThat(open(world.hendra(), "/ganda/gabungan/" + merge))
                .bodyText()
                .contains("Setujui pemisahan");
        press(world.hendra(), "/ganda/gabungan/" + merge + "/pisahkan");
        assertThat(open(world.rina(), "/ganda/gabungan/" + merge)).bodyText().contains("adiknya");
        assertThat(open(world.rina(), "/ganda?keadaan=beda")).bodyText().contains("Iis Suryani");
    }

    private UUID mergeOf(UUID of) {
        return merges.ofPair(of).orElseThrow().id();
    }

    @Autowired id.payung.matching.Merges merges;
}
