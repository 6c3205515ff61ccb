package id.payung.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.intake.Lists;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PayungTest
class SearchTests {
    private static final String EUIS = "9901065505900001";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Workers workers;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;

    @BeforeEach
    void euisIsRegistered() {
        lists.accepted(world.siti(), world.singajaya(), "NIK;Nama\n" + EUIS + ";Euis Suryani\n");
    }

    private MvcTestResult search(Actor actor, String text) {
        return web.perform(
                post("/cari")
                        .param("ke", "/pekerja")
                        .param("nama", text)
                        .param("jk", "FEMALE")
                        .param("wilayah", "")
                        .with(SignedIn.as(actor))
                        .with(csrf()));
    }

    @ParameterizedTest
    @ValueSource(strings = {EUIS, "9901 0655 0590 0001", " 9901.0655.0590.0001 "})
    void aNikLeadsToTheWorkerByHerId(String typed) {
        Actor siti = world.siti();
        UUID euis = Acting.as(siti, () -> workers.bearing(new Nik(EUIS)).orElseThrow());
        assertThat(search(siti, typed)).hasRedirectedUrl("/pekerja/" + euis);
    }

    @Test
    void theNeighbourIsToldNothingMoreThanOfANikThatNobodyBears() {
        String unknown = "/pekerja?kabar=UNKNOWN_NIK";
        assertThat(search(world.neighbour(), EUIS)).hasRedirectedUrl(unknown);
        assertThat(search(world.neighbour(), "9901065505900099")).hasRedirectedUrl(unknown);
        assertThat(web.perform(get(unknown).with(SignedIn.as(world.neighbour()))))
                .hasStatusOk()
                .bodyText()
                .contains("NIK itu tidak ada di register wilayah Anda.");
    }

    @Test
    void aMistypedNumberIsNotCarriedIntoTheAddress() {
        assertThat(search(world.siti(), "99010655059OOO1"))
                .hasRedirectedUrl("/pekerja?kabar=NO_NIK");
        assertThat(search(world.siti(), "990106550590001"))
                .hasRedirectedUrl("/pekerja?kabar=NO_NIK");
    }

    @Test
    void aNameBecomesTheFilterOfThePageThatAsked() {
        assertThat(search(world.siti(), "Euis & Iis"))
                .redirectedUrl()
                .contains("nama=Euis%20%26%20Iis", "jk=FEMALE")
                .doesNotContain("wilayah", "csrf", "ke=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//jahat.example", "https://jahat.example", "/\\jahat.example", ""})
    void nobodyIsLedToAnotherSite(String page) {
        assertThat(
                        web.perform(
                                post("/cari")
                                        .param("ke", page)
                                        .param("nama", "Euis")
                                        .with(SignedIn.as(world.siti()))
                                        .with(csrf())))
                .hasStatus(404);
    }

    @Test
    void aNumberInTheAddressOfAPageFallsAway() {
        assertThat(
                        web.perform(
                                get("/pekerja")
                                        .queryParam("nama", EUIS)
                                        .with(SignedIn.as(world.siti()))))
                .hasStatus(303)
                .hasRedirectedUrl("/pekerja");
    }

    @Test
    void aProgramIsRefusedInWords() {
        Program program = Program.of(world.siti(), tokens, web);
        assertThat(program.get("/api/v1/workers?name=" + EUIS))
                .hasStatus(400)
                .bodyText()
                .contains("NIK tidak boleh menjadi bagian dari alamat")
                .doesNotContain(EUIS);
    }
}
