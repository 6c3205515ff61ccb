package id.payung.access.web;

import static id.payung.shared.Permission.ACCEPT_LISTINGS;
import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.CHECK_COVERAGE;
import static id.payung.shared.Permission.FOLLOW_PLEDGES;
import static id.payung.shared.Permission.PREPARE_DECREES;
import static id.payung.shared.Permission.READ_AUDIT;
import static id.payung.shared.Permission.READ_MONEY;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;

import id.payung.access.ApiTokens;
import id.payung.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * What programs may do: everything under {@code /api} takes a token and nothing else. A browser's
 * cookie opens nothing here, so no other site can make it write.
 */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {
    private static final String SCHEME = "Bearer ";
    private static final String MISSING =
            """
            {"type":"urn:payung:problem:token-missing","title":"Token tidak ada atau sudah berakhir.",\
            "status":401,"detail":"Kirim header Authorization: Bearer dengan token yang masih berlaku.",\
            "code":"token-missing"}""";
    private static final String NOT_ALLOWED =
            """
            {"type":"urn:payung:problem:not-allowed","title":"Token ini tidak berhak.",\
            "status":403,"detail":"Buat token dengan izin yang sesuai.","code":"not-allowed"}""";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/api/openapi.json", "/api/v1/calculations")
                                        .permitAll()
                                        .requestMatchers(
                                                "/api/v1/workers/**",
                                                "/api/v1/coverage",
                                                "/api/v1/double-funding",
                                                "/api/v1/programmes/*/assessments",
                                                "/api/v1/deciles",
                                                "/api/v1/continuity/**",
                                                "/api/v1/decile-leavers/**")
                                        .hasAuthority(READ_WORKERS.name())
                                        .requestMatchers(HttpMethod.GET, "/api/v1/visits/**")
                                        .hasAuthority(READ_WORKERS.name())
                                        .requestMatchers(
                                                "/api/v1/funds/*/catchers",
                                                "/api/v1/funds/*/catching")
                                        .hasAuthority(PREPARE_DECREES.name())
                                        .requestMatchers("/api/v1/coverage-checks")
                                        .hasAuthority(CHECK_COVERAGE.name())
                                        .requestMatchers("/api/v1/listings/**")
                                        .hasAnyAuthority(
                                                UPLOAD_LISTINGS.name(), ACCEPT_LISTINGS.name())
                                        .requestMatchers("/api/v1/decrees/**")
                                        .hasAnyAuthority(
                                                READ_WORKERS.name(),
                                                PREPARE_DECREES.name(),
                                                APPROVE_DECREES.name())
                                        .requestMatchers(
                                                "/api/v1/donors/**",
                                                "/api/v1/contributions/**",
                                                "/api/v1/reconciliation")
                                        .hasAuthority(READ_MONEY.name())
                                        .requestMatchers("/api/v1/audit")
                                        .hasAuthority(READ_AUDIT.name())
                                        .requestMatchers("/api/v1/pledges/**")
                                        .hasAnyAuthority(READ_MONEY.name(), FOLLOW_PLEDGES.name())
                                        .anyRequest()
                                        .authenticated())
                .addFilterBefore(
                        new ActingFilter(request -> actor(request, tokens)),
                        AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint(
                                                (_, response, _) -> refuse(401, MISSING, response))
                                        .accessDeniedHandler(
                                                (_, response, _) ->
                                                        refuse(403, NOT_ALLOWED, response)))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives("default-src 'none'")))
                .build();
    }

    private static Optional<Actor> actor(HttpServletRequest request, ApiTokens tokens) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> tokens.actor(header.substring(SCHEME.length()).strip()));
    }

    private static void refuse(int status, String problem, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(problem);
    }
}
