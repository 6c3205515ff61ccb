package id.payung.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps for a year the language a person chose with the switch. */
@Component
class KeepingLanguage extends OncePerRequestFilter {
    private static final Pattern CHOICE = Pattern.compile("(?:^|&)lang=(id|en)(?:&|$)");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        asked(request).ifPresent(language -> response.addCookie(cookie(language)));
        chain.doFilter(request, response);
    }

    /**
     * The language the address asks for. A form's body stays unread for whoever parses it, or
     * cannot be read at all.
     */
    static Optional<String> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher choice = CHOICE.matcher(query == null ? "" : query);
        return choice.find() ? Optional.of(choice.group(1)) : Optional.empty();
    }

    private static Cookie cookie(String language) {
        Cookie cookie = new Cookie(Framing.LANGUAGE_COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
