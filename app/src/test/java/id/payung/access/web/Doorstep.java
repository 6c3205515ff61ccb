package id.payung.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.SignInLinks;
import id.payung.access.Staff;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.TestServer;
import jakarta.servlet.http.Cookie;
import java.sql.DriverManager;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** A browser before the sign-in page, at a network address no other test uses. */
final class Doorstep {
    static final String PASSWORD = "mesin jahit di teras";
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final MockMvcTester web;
    private final String address = "10.0.0." + PLACES.incrementAndGet();

    Doorstep(MockMvcTester web) {
        this.web = web;
    }

    void setPassword(Actor actor, String password) {
        String link =
                Acting.as(
                        Actor.system(),
                        () ->
                                room(Staff.class)
                                        .invite(actor.account())
                                        .orElseThrow()
                                        .orElseThrow());
        room(SignInLinks.class)
                .setPassword(link.replace("/masuk/sandi/", ""), password, address)
                .orElseThrow();
    }

    private <T> T room(Class<T> kind) {
        return Objects.requireNonNull(
                        WebApplicationContextUtils.getWebApplicationContext(
                                web.perform(get("/masuk")).getRequest().getServletContext()))
                .getBean(kind);
    }

    MockHttpServletResponse signIn(String username, String password, @Nullable String next) {
        MockHttpServletRequestBuilder form = form(username, password).with(csrf());
        return send(next == null ? form : form.param("lanjut", next));
    }

    MockHttpServletRequestBuilder form(String username, String password) {
        return post("/masuk")
                .param("username", username)
                .param("password", password)
                .with(
                        request -> {
                            request.setRemoteAddr(address);
                            return request;
                        });
    }

    MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        return web.perform(request).getResponse();
    }

    String sessionOf(MockHttpServletResponse entered) {
        return Objects.requireNonNull(entered.getCookie("payung_session")).getValue();
    }

    Cookie cookie(String session) {
        return new Cookie("payung_session", session);
    }

    /** A stranger is sent to the door; whoever is signed in gets a page, be it "not found". */
    boolean isSignedIn(String session) {
        return send(get("/tidak-ada").cookie(cookie(session))).getStatus() != 302;
    }

    String hashOf(String username) throws Exception {
        var database = TestServer.asAdministrator();
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbc(), database.user(), database.password());
                var query =
                        connection.prepareStatement(
                                "select password_hash from access.account where username = ?")) {
            query.setString(1, username);
            var found = query.executeQuery();
            found.next();
            return found.getString(1);
        }
    }
}
