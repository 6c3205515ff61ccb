package id.payung.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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
        // Read from the address only: a form's body must stay unread for whoever parses it.
        String query = request.getQueryString();
        if (query != null) {
            Matcher choice = CHOICE.matcher(query);
            if (choice.find()) {
                response.addCookie(cookie(choice.group(1)));
            }
        }
        chain.doFilter(request, response);
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
