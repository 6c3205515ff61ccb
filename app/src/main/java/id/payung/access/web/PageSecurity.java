package id.payung.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers may do: sign in, then what their account may; nothing from other sites. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    // No inline script or style, no frames, nothing from elsewhere.
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    private static final String[] PUBLIC = {
        "/masuk",
        "/masuk/**",
        "/bahasa",
        "/health",
        "/hukum",
        "/hukum/pasal/**",
        "/manfaat",
        "/manfaat/**",
        "/error",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/favicon.svg",
        "/webjars/**"
    };

    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("payung_form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SessionCookie sessions, CsrfTokenRepository formTokens) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(PUBLIC)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .addFilterBefore(
                        new ActingFilter(sessions::actor), AnonymousAuthenticationFilter.class)
                // Every request proves itself anew, which must not change the token under an open
                // form: a stylesheet or another tab would spoil it.
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(formTokens)
                                        .sessionAuthenticationStrategy((_, _, _) -> {}))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(e -> e.authenticationEntryPoint(new Door()))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT))
                                        .frameOptions(frame -> frame.deny())
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
