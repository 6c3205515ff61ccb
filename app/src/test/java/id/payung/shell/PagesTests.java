package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.payung.shared.Acting;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.ViewResolver;

@PayungTest
class PagesTests {
    @Autowired MockMvc mvc;
    @Autowired StoryWorld world;
    @Autowired List<ViewResolver> resolvers;

    private MockHttpServletResponse asRina(MockHttpServletRequestBuilder request) throws Exception {
        return Acting.as(
                world.rina(),
                () -> mvc.perform(request.with(user("rina"))).andReturn().getResponse());
    }

    @Test
    void thePageSpeaksIndonesianFirst() throws Exception {
        MockHttpServletResponse page = asRina(get("/"));
        assertThat(page.getContentAsString())
                .contains("<html lang=\"id\">", "<h1>Hari ini</h1>", "Menunggu Anda");
    }

    @Test
    void theSwitchTurnsToEnglishAndIsKept() throws Exception {
        MockHttpServletResponse page = asRina(get("/?lang=en"));
        assertThat(page.getContentAsString()).contains("<html lang=\"en\">", "<h1>Today</h1>");
        Cookie kept = Objects.requireNonNull(page.getCookie("payung_bahasa"));
        assertThat(asRina(get("/").cookie(kept)).getContentAsString())
                .contains("<html lang=\"en\">");
    }

    @Test
    void theFrameNamesWhoIsSignedInAndHisOffice() throws Exception {
        assertThat(asRina(get("/")).getContentAsString())
                .contains(
                        "Rina Kurnia", "Dinas Tenaga Kerja Kabupaten Bogor", "Kabupaten Bogor · ");
    }

    @Test
    void theMenuHoldsOnlyRoomsTheRoleMayEnter() throws Exception {
        assertThat(asRina(get("/")).getContentAsString())
                .contains("href=\"/dana\"", "href=\"/audit\"")
                .doesNotContain("href=\"/akun\"");
    }

    @Test
    void anUnknownAddressGetsACalmPage() throws Exception {
        MockHttpServletResponse page = asRina(get("/tidak-ada"));
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString())
                .contains("Halaman tidak ditemukan")
                .doesNotContain("Exception");
    }

    @Test
    void aPageWithoutATemplateIsNeverForwardedToItself() throws Exception {
        for (ViewResolver resolver : resolvers) {
            assertThat(resolver.resolveViewName("tasks/tidak-ada", Locale.of("id"))).isNull();
        }
        assertThat(resolvers).hasAtLeastOneElementOfType(NoLastResort.class);
    }

    @Test
    void theDoorIsFramedLikeEveryPage() throws Exception {
        MockHttpServletResponse page =
                mvc.perform(get("/masuk?masalah=sign-in-wrong")).andReturn().getResponse();
        assertThat(page.getContentAsString())
                .contains(
                        "<h1>Masuk</h1>",
                        "Nama pengguna atau kata sandi tidak cocok.",
                        "name=\"_csrf\"")
                .doesNotContain("aria-label=\"Utama\"");
    }

    @Test
    void noPageCarriesInlineStyleOrScript() throws Exception {
        assertThat(asRina(get("/")).getContentAsString())
                .doesNotContain("style=\"", "<style", "onclick")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }
}
