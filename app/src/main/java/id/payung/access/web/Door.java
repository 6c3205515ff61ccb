package id.payung.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/** Sends whoever is not signed in to the sign-in page, and back to where he wanted afterwards. */
class Door implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A part of a page cannot show the sign-in page: the whole page goes there.
            response.setHeader(
                    "HX-Redirect", signIn(request, pathOf(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect(signIn(request, wanted(request)));
    }

    private static String wanted(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            // What was sent cannot be sent again; the page of the form can be opened again.
            return pathOf(request.getHeader(HttpHeaders.REFERER));
        }
        String query = request.getQueryString();
        return ReturnPath.safe(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String pathOf(@org.jspecify.annotations.Nullable String page) {
        try {
            URI uri = page == null ? URI.create(ReturnPath.HOME) : URI.create(page);
            String query = uri.getRawQuery();
            return ReturnPath.safe(uri.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return ReturnPath.HOME;
        }
    }

    /** Whoever was signed in until now is told why he has to sign in again. */
    private static String signIn(HttpServletRequest request, String wanted) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/masuk");
        if (!wanted.equals(ReturnPath.HOME)) {
            page.queryParam("lanjut", UriUtils.encode(wanted, StandardCharsets.UTF_8));
        }
        if (WebUtils.getCookie(request, SessionCookie.NAME) != null) {
            page.queryParam("masalah", "session-ended");
        }
        return page.build(true).toUriString();
    }
}
