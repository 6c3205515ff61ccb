package id.payung.access.web;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks and lets the rest of the request run in his name. Work handed to another
 * thread must act again by itself: a scoped value does not travel.
 */
class ActingFilter extends OncePerRequestFilter {
    private final Function<HttpServletRequest, Optional<Actor>> finding;

    ActingFilter(Function<HttpServletRequest, Optional<Actor>> finding) {
        this.finding = finding;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor = finding.apply(request).orElse(null);
        if (actor == null) {
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                actor, null, authorities(actor))));
        try {
            Acting.<Boolean, Exception>as(actor, () -> proceed(request, response, chain));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean proceed(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        return true;
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        return Stream.of(Permission.values())
                .filter(actor::may)
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    // The page that explains an error greets the same person.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
