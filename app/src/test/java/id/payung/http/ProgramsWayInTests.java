package id.payung.http;

import static id.payung.shared.Permission.CHECK_COVERAGE;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PayungTest
class ProgramsWayInTests {
    @Autowired StoryWorld world;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;

    @Test
    void withoutATokenNothingIsAnswered() {
        assertThat(api.get().uri("/api/v1/listings"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("token-missing");
        assertThat(
                        api.get()
                                .uri("/api/v1/listings")
                                .header("Authorization", "Bearer payung_invented"))
                .hasStatus(401);
    }

    @Test
    void theCookieOfABrowserOpensNothingHere() {
        assertThat(api.perform(get("/api/v1/listings").with(SignedIn.as(world.rina()))))
                .hasStatus(401);
    }

    @Test
    void aTokenOpensOnlyWhatItsPermissionsName() {
        Program uploads = Program.with(Set.of(UPLOAD_LISTINGS), world.siti(), tokens, api);
        assertThat(uploads.get("/api/v1/listings")).hasStatusOk();
        assertThat(uploads.get("/api/v1/workers")).hasStatus(403);
        assertThat(uploads.get("/api/v1/decrees")).hasStatus(403);
        assertThat(uploads.post("/api/v1/coverage-checks", "{}")).hasStatus(403);
        Program reads =
                Program.with(Set.of(READ_WORKERS, CHECK_COVERAGE), world.siti(), tokens, api);
        assertThat(reads.get("/api/v1/workers")).hasStatusOk();
        assertThat(reads.get("/api/v1/listings")).hasStatus(403);
    }

    @Test
    void whatDoesNotExistIsMissingInTheApisOwnWords() {
        Program program = Program.of(world.rina(), tokens, api);
        for (String path :
                List.of(
                        "/api/v1/tidak-ada",
                        "/api/v1/runs/" + UUID.randomUUID(),
                        "/api/v1/workers/" + UUID.randomUUID())) {
            assertThat(program.get(path))
                    .as(path)
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("not-found");
        }
    }

    @Test
    void theDescriptionIsOpenToAllAndNamesTokenKeyAndProblems() {
        MvcTestResult described = api.get().uri("/api/openapi.json").exchange();
        assertThat(described).hasStatusOk();
        assertThat(described)
                .bodyJson()
                .hasPathSatisfying("$.openapi", v -> assertThat(v).asString().startsWith("3.1"))
                .hasPathSatisfying(
                        "$.components.securitySchemes.token.scheme",
                        v -> assertThat(v).isEqualTo("bearer"))
                .hasPath("$.paths['/api/v1/listings'].post.responses['409']")
                .hasPath("$.paths['/api/v1/decrees/{id}/approve'].post")
                .hasPath("$.paths['/api/v1/coverage-checks'].post")
                .hasPath("$.paths['/api/v1/donors'].post")
                .hasPath("$.paths['/api/v1/donors/{id}/pledges'].get")
                .hasPath("$.paths['/api/v1/pledges'].get")
                .hasPath("$.paths['/api/v1/pledges/{id}/cancel'].post.responses['409']")
                .hasPath("$.components.schemas.Problem.properties.errors");
        assertThat(described)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/decrees'].post.parameters[*].name")
                .asArray()
                .contains("Idempotency-Key");
        assertThat(described).bodyText().doesNotContain("/masuk", "/daftar");
    }

    @Test
    void healthIsToldToAnybodyAndTellsNothingElse() {
        assertThat(api.get().uri("/health"))
                .hasStatusOk()
                .bodyText()
                .contains("UP")
                .doesNotContain("jdbc", "PostgreSQL");
    }
}
