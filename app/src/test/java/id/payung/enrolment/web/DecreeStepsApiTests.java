package id.payung.enrolment.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.payung.access.ApiTokens;
import id.payung.enrolment.Decree;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Two people's programs bring a decree to its signature, and change its seats afterwards. */
@PayungTest
class DecreeStepsApiTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    Program hendra;
    UUID euis = new UUID(0, 0);
    Decree decree;
    String path = "";

    @BeforeEach
    void euisIsOnASubmittedDecree() {
        rina = Program.of(world.rina(), tokens, api);
        hendra = Program.of(world.hendra(), tokens, api);
        euis = register.euis();
        decree = money.submitted(money.fund("APBD", 1_000_000, 5), euis);
        path = "/api/v1/decrees/" + decree.id();
    }

    private static String read(MvcTestResult answer, String what) {
        try {
            return String.valueOf(
                    JsonPath.<Object>read(answer.getResponse().getContentAsString(), what));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult sign(String to, String scan) {
        return api.perform(
                rina.signed(
                                MockMvcRequestBuilders.multipart(to + "/sign")
                                        .file(
                                                new MockMultipartFile(
                                                        "scan",
                                                        "sk.pdf",
                                                        null,
                                                        scan.getBytes(UTF_8))))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .param("number", "560/" + UUID.randomUUID())
                        .param("signedOn", "2025-08-29")
                        .param("signatory", "Bupati Bogor"));
    }

    private void approve(String what) {
        assertThat(hendra.post(what + "/check", "")).hasStatusOk();
        assertThat(hendra.post(what + "/approve", "")).hasStatusOk();
    }

    @Test
    void theSignatureComesWithItsScanAndTheCourseTellsWhoDidWhat() {
        approve(path);
        assertThat(sign(path, "plain text"))
                .hasStatus(409)
                .bodyText()
                .contains("decree-not-a-scan");
        MvcTestResult signed = sign(path, "%PDF-1.7");
        assertThat(signed).hasStatusOk();
        assertThat(read(signed, "$.signatory")).isEqualTo("Bupati Bogor");
        assertThat(read(signed, "$.state")).isEqualTo("ENDED");
        assertThat(rina.get(path + "/scan")).hasStatusOk().bodyText().isEqualTo("%PDF-1.7");
        assertThat(Program.of(world.neighbour(), tokens, api).get(path + "/scan")).hasStatus(404);
        assertThat(read(rina.get(path + "/course"), "$[*].step"))
                .isEqualTo("[\"SIGNED\",\"APPROVED\",\"CHECKED\",\"SUBMITTED\",\"PREPARED\"]");
    }

    @Test
    void sendingBackAndCancellingSayWhy() {
        assertThat(hendra.post(path + "/send-back", "{\"reason\":\"  \"}")).hasStatus(400);
        assertThat(hendra.post(path + "/send-back", "{\"reason\":\"Salah desa\"}")).hasStatusOk();
        assertThat(read(rina.get(path), "$.state")).isEqualTo("DRAFT");
        MvcTestResult cancelled = rina.post(path + "/cancel", "{\"reason\":\"Ganda\"}");
        assertThat(read(cancelled, "$.state")).isEqualTo("CANCELLED");
        assertThat(read(rina.get(path + "/course"), "$[0].reason")).isEqualTo("Ganda");
    }

    @Test
    void aSeatPassesOnByAnAmendmentWithItsOwnSteps() {
        approve(path);
        assertThat(sign(path, "%PDF-1.7")).hasStatusOk();
        UUID dedi = register.dedi();
        MvcTestResult proposed =
                rina.post(
                        path + "/changes",
                        """
                        {"leaving":"%s","joining":"%s","month":"%s","why":"pindah"}\
                        """
                                .formatted(euis, dedi, SEPTEMBER.plusMonths(2)));
        assertThat(proposed).hasStatusOk();
        String amendment = "/api/v1/decrees/" + read(proposed, "$.amendment");
        assertThat(read(rina.get(path + "/amendments"), "$[0].state")).isEqualTo("DRAFT");
        assertThat(read(rina.get(amendment + "/changes"), "$.items[0].why")).isEqualTo("pindah");
        assertThat(rina.post(amendment + "/submit", "")).hasStatusOk();
        approve(amendment);
        assertThat(sign(amendment, "%PDF-1.7")).hasStatusOk();
        assertThat(Past.count("enrolment.cover_in_force")).isEqualTo(2);
        assertThat(Past.count("contributions.contribution where worker = '" + dedi + "'"))
                .isEqualTo(2);
    }

    @Test
    void aChangeNamesSomebody() {
        assertThat(rina.post(path + "/changes", "{\"month\":\"2025-10\",\"why\":\"pindah\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("/leaving");
    }
}
