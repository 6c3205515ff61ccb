package id.payung.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.enrolment.Decree;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officers' hands do to a decree: buttons pressed twice, by two, and by the wrong person. */
@PayungTest
class DecreePagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired MockMvcTester web;

    private String page = "";

    @BeforeEach
    void euisIsOnADecreeThatDewiHasChecked() {
        Decree decree = money.submitted(money.fund("A", 1_000_000, 5), register.euis());
        page = "/sk/" + decree.id();
        assertThat(press(dewi(), "/periksa")).hasRedirectedUrl(page);
    }

    private Actor dewi() {
        return world.account(
                "dewi", "Dewi Lestari", world.regency(), Role.REGENCY, StoryWorld.BOGOR);
    }

    private MvcTestResult press(Actor actor, String step) {
        return web.perform(post(page + step).with(SignedIn.as(actor)).with(csrf()));
    }

    @Test
    void approvingTwiceIsApprovingOnce() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(Past.count("enrolment.coverage")).isEqualTo(1);
        assertThat(Past.count("audit.entry where action = 'decree.approved'")).isEqualTo(1);
    }

    @Test
    void rejectingWhatOneApprovedOneselfIsNoRepetition() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(world.hendra(), "/tolak"))
                .hasStatus(409)
                .bodyText()
                .contains("SK ini sudah disetujui.");
    }

    @Test
    void checkingTwiceIsCheckingOnce() {
        assertThat(press(dewi(), "/periksa")).hasRedirectedUrl(page);
        assertThat(Past.count("audit.entry where action = 'decree.checked'")).isEqualTo(1);
        assertThat(press(world.rina(), "/ajukan"))
                .hasStatus(409)
                .bodyText()
                .contains("SK ini sudah diperiksa dan menunggu persetujuan.");
        assertThat(Past.count("audit.entry where action = 'decree.submitted'")).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoOfficersReadsThatItIsDoneAndByWhom() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(press(dewi(), "/setujui"))
                .hasStatus(409)
                .bodyText()
                .contains("SK ini sudah disetujui.", "Hendra Wijaya");
        assertThat(press(dewi(), "/tolak")).hasStatus(409);
        assertThat(Past.count("enrolment.coverage")).isEqualTo(1);
    }

    @Test
    void whoPreparedItReadsWhyHeCannotApproveIt() {
        assertThat(press(world.rina(), "/setujui")).hasStatus(409);
        assertThat(Past.count("enrolment.coverage")).isZero();
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(page + "/setujui");
    }

    /** The headings of a page shown again by a refusal must not lead to where only forms go. */
    @Test
    void aRefusedStepIsShownOnThePageWithItsFilterAndOrder() {
        MvcTestResult refused =
                web.perform(
                        post(page + "/setujui")
                                .header("Host", "localhost")
                                .header("Referer", "http://localhost" + page + "?urut=nama")
                                .with(SignedIn.as(world.rina()))
                                .with(csrf()));
        assertThat(refused)
                .hasStatus(409)
                .bodyText()
                .contains("href=\"" + page + "?urut=-nama#urut-nama\"")
                .doesNotContain(page + "/setujui?urut");
    }

    @Test
    void anAnswerToAPostIsAPageThatCanBeLoadedAgain() {
        assertThat(press(world.hendra(), "/setujui")).hasStatus3xxRedirection();
        assertThat(web.perform(get(page).with(SignedIn.as(world.hendra()))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(page + "/setujui", page + "/tolak");
    }

    private String read(String address) throws java.io.UnsupportedEncodingException {
        return web.perform(get(address).with(SignedIn.as(world.rina())))
                .getResponse()
                .getContentAsString(UTF_8);
    }

    @Test
    void itsPeopleAreFoundByNameAndVillageOnThePageAndInTheFileAlike() throws Exception {
        Past.is("update registry.worker set name_key = lower(name)");
        String name = "Euis Suryani";
        String elsewhere = page + "?wilayah=32.01.07";
        assertThat(read(page + "?nama=" + name.substring(0, 3).toUpperCase(java.util.Locale.ROOT)))
                .contains(name, "1 orang");
        assertThat(read(page + "?nama=Zzz")).contains("Tidak ada orang yang cocok");
        assertThat(read(elsewhere)).contains("Tidak ada orang yang cocok").doesNotContain(name);
        assertThat(read(page + "/orang.csv?nama=Zzz").lines()).hasSize(1);
        assertThat(read(page + "/orang.csv?wilayah=32.01.07").lines()).hasSize(1);
        assertThat(read(page + "/orang.csv?wilayah=" + StoryWorld.SINGAJAYA.value()))
                .contains(name);
    }

    private MvcTestResult sign(String number, String day, String scan) {
        return web.perform(
                multipart(page + "/tandatangani")
                        .file(new MockMultipartFile("naskah", "sk.pdf", null, scan.getBytes(UTF_8)))
                        .param("nomor", number)
                        .param("tanggal", day)
                        .param("penandatangan", "Bupati Bogor")
                        .with(SignedIn.as(world.rina()))
                        .with(csrf()));
    }

    @Test
    void thePageSaysWhoDidWhatAndWhoIsNext() {
        assertThat(press(world.hendra(), "/setujui")).hasRedirectedUrl(page);
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("Rina Kurnia", "Dewi Lestari", "Hendra Wijaya")
                .contains("memintakan tanda tangan");
    }

    @Test
    void theSignatureIsTypedOffThePaperAndCoverBegins() {
        press(world.hendra(), "/setujui");
        assertThat(sign("560/7", "2025-08-29", "%PDF-1.7")).hasRedirectedUrl(page);
        assertThat(Past.count("enrolment.cover_in_force")).isEqualTo(1);
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("SK 560/7", "29 Agustus 2025", "Bupati Bogor", "berakhir");
    }

    @Test
    void aSignatureWithoutNumberDayOrScanIsAskedForAgainAndWhatWasTypedStays() {
        press(world.hendra(), "/setujui");
        assertThat(sign("560/7", "29 Agustus", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tanggal SK seperti pada naskah.", "Pilih berkas pindaian")
                .contains("value=\"560/7\"", "value=\"Bupati Bogor\"");
        assertThat(sign("560/7", "2025-08-29", "GIF89a"))
                .hasStatus(409)
                .bodyText()
                .contains("bukan PDF, JPEG atau PNG", "value=\"560/7\"");
        assertThat(Past.count("enrolment.cover_in_force")).isZero();
    }

    @Test
    void whatIsSentBackTellsWhoPreparesItWhy() {
        assertThat(
                        web.perform(
                                post(page + "/kembalikan")
                                        .param("alasan", "Desa belum lengkap")
                                        .with(SignedIn.as(world.hendra()))
                                        .with(csrf())))
                .hasRedirectedUrl(page);
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("Dikembalikan untuk diperbaiki", "Desa belum lengkap", page + "/ajukan");
    }

    @Test
    void aCancelledDecreeSaysWhyAndOffersNothingMore() {
        press(world.hendra(), "/setujui");
        assertThat(
                        web.perform(
                                post(page + "/batalkan")
                                        .param("alasan", "Dana dialihkan")
                                        .with(SignedIn.as(world.hendra()))
                                        .with(csrf())))
                .hasRedirectedUrl(page);
        assertThat(web.perform(get(page).with(SignedIn.as(world.rina()))))
                .bodyText()
                .contains("Dibatalkan", "Dana dialihkan")
                .doesNotContain(page + "/tandatangani", page + "/batalkan");
    }
}
