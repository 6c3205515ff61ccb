package id.payung.access.web;

import static id.payung.access.web.Doorstep.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignedIn;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PayungTest
class SignInTests {
    @Autowired StoryWorld world;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester web;
    Doorstep door;

    @BeforeEach
    void rinaHasAPassword() {
        door = new Doorstep(web);
        door.setPassword(world.rina(), PASSWORD);
    }

    @Test
    void nameAndPasswordOpenASessionInAClosedCookie() {
        MockHttpServletResponse entered = door.signIn("rina", PASSWORD, "/pekerja");
        assertThat(entered.getRedirectedUrl()).isEqualTo("/pekerja");
        assertThat(entered.getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("payung_session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure", "Max-Age");
    }

    @Test
    void theCookieTravelsOnlyEncryptedWhereTheSiteIsEncrypted() {
        MockHttpServletResponse entered =
                door.send(door.form("rina", PASSWORD).secure(true).with(csrf()));
        assertThat(entered.getHeader(HttpHeaders.SET_COOKIE)).contains("Secure");
    }

    @Test
    void aStylesheetDoesNotSpoilTheTokenOfAnOpenForm() {
        String session = door.sessionOf(door.signIn("rina", PASSWORD, "/"));
        MockHttpServletResponse fetched =
                door.send(
                        get("/css/tokens.css")
                                .cookie(door.cookie(session), new Cookie("payung_form", "abc")));
        assertThat(fetched.getStatus()).isEqualTo(200);
        assertThat(fetched.getCookie("payung_form")).isNull();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        MockHttpServletResponse wrong = door.signIn("rina", "salah salah salah", null);
        MockHttpServletResponse unknown = door.signIn("tidakada", "salah salah salah", null);
        assertThat(wrong.getRedirectedUrl())
                .isEqualTo(unknown.getRedirectedUrl())
                .isEqualTo("/masuk?masalah=sign-in-wrong&lanjut=%2F");
        assertThat(wrong.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(wrong.getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void anAccountWithoutAPasswordCannotSignInByOne() {
        world.siti();
        assertThat(door.signIn("siti", "", null).getRedirectedUrl()).contains("sign-in-wrong");
    }

    @Test
    void theEleventhTryWithinAQuarterOfAnHourIsTurnedAwayEvenWithTheRightPassword() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(door.signIn("rina", "salah salah salah", null).getRedirectedUrl())
                    .contains("sign-in-wrong");
        }
        assertThat(door.signIn("rina", PASSWORD, null).getRedirectedUrl())
                .contains("sign-in-too-many");
        assertThat(new Doorstep(web).signIn("rina", PASSWORD, null).getRedirectedUrl())
                .as("from another place she still gets in")
                .isEqualTo("/");
    }

    @Test
    void theDatabaseHoldsNeitherPasswordNorCookie() throws Exception {
        String cookie = door.sessionOf(door.signIn("rina", PASSWORD, null));
        String stored =
                jdbc.sql("select string_agg(encode(token_hash, 'escape'), ' ') from access.session")
                        .query((row, _) -> row.getString(1))
                        .single();
        assertThat(stored).doesNotContain(cookie);
        assertThat(door.hashOf("rina")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aPageAsksAStrangerInAndRemembersWhereHeWanted() {
        assertThat(web.perform(get("/pekerja?wilayah=32.01")).getResponse().getRedirectedUrl())
                .isEqualTo("/masuk?lanjut=%2Fpekerja%3Fwilayah%3D32.01");
    }

    @Test
    void aPartOfAPageSendsTheWholePageToTheDoor() {
        MockHttpServletResponse answer =
                web.perform(
                                get("/pekerja/baris")
                                        .header("HX-Request", "true")
                                        .header("HX-Current-URL", "http://localhost/pekerja?hal=2"))
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/masuk?lanjut=%2Fpekerja%3Fhal%3D2");
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsOwnPage() {
        assertThat(
                        web.perform(
                                post("/dana/buka")
                                        .header("Referer", "https://payung.example/dana/buka?x=1")
                                        .with(csrf())))
                .hasRedirectedUrl("/masuk?lanjut=%2Fdana%2Fbuka%3Fx%3D1");
        assertThat(web.perform(post("/dana/buka").with(csrf()))).hasRedirectedUrl("/masuk");
        assertThat(
                        web.perform(
                                post("/dana/buka")
                                        .header("Referer", "https://payung.example//orang.lain")
                                        .with(csrf())))
                .hasRedirectedUrl("/masuk");
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        String cookie = door.sessionOf(door.signIn("rina", PASSWORD, null));
        assertThat(door.isSignedIn(cookie)).isTrue();
        door.send(post("/keluar").cookie(door.cookie(cookie)).with(csrf()));
        assertThat(door.isSignedIn(cookie)).isFalse();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(web.perform(post("/keluar").with(SignedIn.as(world.rina())))).hasStatus(403);
        assertThat(web.perform(door.form("rina", PASSWORD))).hasStatus(403);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustOnlyThisSite() {
        assertThat(web.perform(get("/masuk")))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy.getFirst())
                                        .startsWith("default-src 'self'")
                                        .contains("frame-ancestors 'none'")
                                        .doesNotContain("unsafe"))
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Frame-Options", "DENY");
    }
}
