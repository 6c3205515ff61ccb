package id.payung.access.web;

import static id.payung.shared.Permission.ACCEPT_LISTINGS;
import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.CHECK_COVERAGE;
import static id.payung.shared.Permission.FOLLOW_PLEDGES;
import static id.payung.shared.Permission.KEEP_LAW;
import static id.payung.shared.Permission.MANAGE_ACCOUNTS;
import static id.payung.shared.Permission.PREPARE_DECREES;
import static id.payung.shared.Permission.READ_AUDIT;
import static id.payung.shared.Permission.READ_MONEY;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;

import id.payung.access.ApiTokens;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
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

    private static final List<Right> RIGHTS =
            List.of(
                    new Right(Set.of(READ_WORKERS), HttpMethod.GET, List.of("/api/v1/visits/**")),
                    Right.to(
                            READ_WORKERS,
                            "/api/v1/workers/**",
                            "/api/v1/coverage",
                            "/api/v1/double-funding",
                            "/api/v1/programmes/*/assessments",
                            "/api/v1/deciles",
                            "/api/v1/continuity/**",
                            "/api/v1/decile-leavers/**"),
                    Right.to(
                            PREPARE_DECREES,
                            "/api/v1/funds/*/catchers",
                            "/api/v1/funds/*/catching"),
                    Right.to(CHECK_COVERAGE, "/api/v1/coverage-checks"),
                    Right.toAnyOf(Set.of(UPLOAD_LISTINGS, ACCEPT_LISTINGS), "/api/v1/listings/**"),
                    Right.toAnyOf(
                            Set.of(READ_WORKERS, PREPARE_DECREES, APPROVE_DECREES),
                            "/api/v1/decrees/**"),
                    Right.to(
                            READ_MONEY,
                            "/api/v1/donors/**",
                            "/api/v1/contributions/**",
                            "/api/v1/reconciliation"),
                    Right.to(READ_AUDIT, "/api/v1/audit/**"),
                    Right.to(MANAGE_ACCOUNTS, "/api/v1/accounts/**", "/api/v1/offices/**"),
                    Right.to(KEEP_LAW, "/api/v1/law/corrections/**", "/api/v1/law/confirmations"),
                    Right.to(FOLLOW_PLEDGES, "/api/v1/gifts"),
                    Right.toAnyOf(Set.of(READ_MONEY, FOLLOW_PLEDGES), "/api/v1/pledges/**"));

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(ProgramSecurity::opened)
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

    private static void opened(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers("/api/openapi.json", "/api/v1/calculations").permitAll();
        for (Right right : RIGHTS) {
            requests.requestMatchers(right.method, right.doors.toArray(String[]::new))
                    .hasAnyAuthority(
                            right.permissions.stream().map(Enum::name).toArray(String[]::new));
        }
        requests.anyRequest().authenticated();
    }

    /**
     * One of which permissions a program must hold to be let in at the doors, by any method where
     * none is named. Inside, each module decides again about the rows.
     */
    private record Right(
            Set<Permission> permissions, @Nullable HttpMethod method, List<String> doors) {
        static Right to(Permission permission, String... doors) {
            return new Right(Set.of(permission), null, List.of(doors));
        }

        static Right toAnyOf(Set<Permission> permissions, String... doors) {
            return new Right(permissions, null, List.of(doors));
        }
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
