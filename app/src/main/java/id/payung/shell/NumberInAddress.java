package id.payung.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever writes an identity number into the address of a page to the same page without it,
 * so that it stays neither on the screen nor in a bookmark.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NumberInAddress extends OncePerRequestFilter {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** As long as a NIK that lost a digit, however it is grouped. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s.\\u00a0-]?\\d){14}");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || !holdsNumber(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, path);
        }
    }

    static boolean holdsNumber(@Nullable String query) {
        return query != null && LONG_NUMBER.matcher(ID.matcher(plain(query)).replaceAll("")).find();
    }

    private static String plain(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return query;
        }
    }
}
