package id.payung.access;

import id.payung.shared.Actor;
import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Sends a test's request with the cookie of a real session, as the person's browser would. */
public final class SignedIn {
    private SignedIn() {}

    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            Sessions sessions =
                    WebApplicationContextUtils.getRequiredWebApplicationContext(
                                    request.getServletContext())
                            .getBean(Sessions.class);
            request.setCookies(
                    new Cookie(
                            "payung_session",
                            sessions.open(actor.account(), Sessions.By.LINK, "127.0.0.1")));
            return request;
        };
    }
}
