package id.payung.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import id.payung.access.ApiTokens;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PayungTest
class ListingsApiTests {
    private static final String LIST =
            """
            NIK;Nama
            9901065505900001;Euis Suryani
            990106150885000;Asep Saepudin
            """;

    @Autowired StoryWorld world;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program siti;

    @BeforeEach
    void sitisProgram() {
        world.singajaya();
        siti = Program.of(world.siti(), tokens, api);
    }

    private MvcTestResult upload(String office, String key) {
        byte[] content = LIST.getBytes(StandardCharsets.UTF_8);
        MockPart part = new MockPart("file", "usulan.csv", content);
        return api.perform(
                siti.signed(
                        MockMvcRequestBuilders.multipart("/api/v1/listings")
                                .part(part)
                                .file(new MockMultipartFile("file", "usulan.csv", null, content))
                                .param("office", office)
                                .header("Idempotency-Key", key)));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(MvcTestResult answer, String path) {
        return String.valueOf(JsonPath.<Object>read(text(answer), path));
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private String done(MvcTestResult begun) {
        assertThat(begun).hasStatus(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(siti.get(location(begun)), "$.state").equals("DONE"));
        return read(begun, "$.listing");
    }

    @Test
    void aProgramSendsAListReadsWhatToMendAcceptsTheRestAndTakesItBack() {
        String listing = done(upload("32.01.06.2003", "k1"));
        assertThat(read(siti.get("/api/v1/listings/" + listing), "$.tally.new")).isEqualTo("1");
        MvcTestResult findings = siti.get("/api/v1/listings/" + listing + "/findings");
        assertThat(read(findings, "$.items[0].row")).isEqualTo("3");
        assertThat(read(findings, "$.items[0].column")).isEqualTo("NIK");
        assertThat(read(findings, "$.items[0].code")).isEqualTo("nik-length");
        assertThat(findings).bodyText().doesNotContain("990106150885000");

        done(siti.post("/api/v1/listings/" + listing + "/accept", ""));
        assertThat(read(siti.get("/api/v1/workers"), "$.items[*].name"))
                .isEqualTo("[\"Euis Suryani\"]");
        assertThat(siti.get("/api/v1/workers")).bodyText().doesNotContain("9901065505900001");

        assertThat(siti.post("/api/v1/listings/" + listing + "/undo", "")).hasStatusOk();
        assertThat(read(siti.get("/api/v1/listings/" + listing), "$.state")).isEqualTo("UNDONE");
        assertThat(read(siti.get("/api/v1/workers"), "$.items[*].name")).isEqualTo("[]");
    }

    @Test
    void anUploadRepeatedAfterALostAnswerIsOneList() {
        MvcTestResult first = upload("32.01.06.2003", "k1");
        MvcTestResult second = upload("32.01.06.2003", "k1");
        assertThat(location(second)).isEqualTo(location(first));
        done(first);
        assertThat(read(siti.get("/api/v1/listings"), "$.items.length()")).isEqualTo("1");
    }

    @Test
    void anOfficeOutsideTheTerritoryIsRefusedAndOneThatIsNotKnownIsAFault() {
        world.regency();
        assertThat(upload("32.01-DISNAKER", "k1"))
                .hasStatus(403)
                .bodyText()
                .contains("listing-not-entitled");
        assertThat(upload("99.99", "k2")).hasStatus(400).bodyText().contains("unknown-office");
        assertThat(read(siti.get("/api/v1/listings"), "$.items.length()")).isEqualTo("0");
    }

    @Test
    void whatCannotBeDoneNowIsAConflictInWords() {
        String listing = done(upload("32.01.06.2003", "k1"));
        MvcTestResult undone = siti.post("/api/v1/listings/" + listing + "/undo", "");
        assertThat(undone).hasStatus(409).bodyText().contains("listing-not-now");
        assertThat(read(undone, "$.title")).isNotEmpty().doesNotContain("refusal.");
        assertThat(read(undone, "$.detail")).isNotEmpty().doesNotContain("refusal.");
    }

    @Test
    void aListOfNobodyIsMissing() {
        String unknown = "/api/v1/listings/" + UUID.randomUUID();
        assertThat(siti.get(unknown)).hasStatus(404);
        assertThat(siti.get(unknown + "/findings")).hasStatus(404);
        assertThat(siti.post(unknown + "/accept", "")).hasStatus(404);
        assertThat(siti.post(unknown + "/undo", "")).hasStatus(404);
    }

    @Test
    void listsComeInPartsThatFitTogether() {
        done(upload("32.01.06.2003", "k1"));
        done(upload("32.01.06.2003", "k2"));
        MvcTestResult first = siti.get("/api/v1/listings?limit=1");
        String cursor = read(first, "$.nextCursor");
        MvcTestResult second = siti.get("/api/v1/listings?limit=1&cursor=" + cursor);
        assertThat(read(second, "$.items[0].id")).isNotEqualTo(read(first, "$.items[0].id"));
        assertThat(read(second, "$.nextCursor")).isEqualTo("null");
    }
}
