package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.scenario.Scenario;
import id.payung.rules.scenario.ScenarioReading;
import id.payung.rules.scenario.Scenarios;
import id.payung.testing.PayungTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/calculations}: the law answers whoever asks. */
@PayungTest
class CalculationsApiTests {
    private static final String ASEP =
            """
            {"name": "Asep", "law": "pp-50-2025", "calculate": "contribution",
             "given": {"month": "2026-01", "income": 1000000, "programmes": ["JKK", "JKM"],
                       "sector": "transport", "payer": "self"}}\
            """;

    @Autowired MockMvcTester api;
    @Autowired JsonMapper json;

    @Test
    void oneScenarioHasOneAnswerWithoutAToken() {
        var answer = post(ASEP);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.result.total").isEqualTo(8400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.result.because[3].reference")
                .isEqualTo("PP 50/2025");
    }

    @Test
    void theAnswerIsTheOneOfTheCommandLine() throws Exception {
        var told = json.readTree(post(ASEP).getResponse().getContentAsString());

        assertThat(told).isEqualTo(json.readTree(json.writeValueAsString(document(ASEP))));
    }

    @Test
    void whoNamesNoLanguageHearsOneLanguageOnly() {
        var answer = post(ASEP.replace("\"month\"", "\"monat\""));

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Permintaan tidak dapat dibaca.");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains("kunci tidak dikenal");
    }

    @Test
    void severalScenariosHaveSeveralAnswers() {
        var expecting = ASEP.replace("\"given\"", "\"expect\": {\"total\": 1}, \"given\"");
        var answer = post("[" + ASEP + "," + expecting + "]");

        assertThat(answer).bodyJson().extractingPath("$[0].result.base").isEqualTo(1_000_000);
        assertThat(answer).bodyJson().extractingPath("$[1].ok").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$[1].differences[0].got").isEqualTo("8400");
    }

    @Test
    void aDateBeforeTheModelledLawIsRefusedWithTheRegulation() {
        var answer = post(ASEP.replace("2026-01", "2015-06"));

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.refused.reference").isNotNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused.modelledFrom")
                .isEqualTo("2015-07-01");
    }

    @Test
    void aMistakeIsAProblemThatNamesThePlaceAndTheAllowedValues() {
        var answer = post(ASEP.replace("transport", "ojek").replace("\"month\"", "\"monat\""));

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/given/monat", "/given/sector");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[?(@.pointer == '/given/sector')].detail")
                .asArray()
                .singleElement()
                .asString()
                .contains("transport, other");
    }

    @Test
    void whatIsNoScenarioIsAProblemAndNeverAFailure() {
        for (var body :
                List.of("", "{", "[]", "null", "7", "\"x\"", "[".repeat(5000), "{}", "\u0000")) {
            assertThat(post(body)).as(body).hasStatus(400);
        }
        assertThat(post("x".repeat((1 << 20) + 1))).hasStatus(400);
    }

    @Test
    void theDescriptionForProgramsKnowsIt() {
        assertThat(api.get().uri("/api/openapi.json"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/calculations'].post.operationId")
                .isEqualTo("calculate");
    }

    private MvcTestResult post(String body) {
        return api.post()
                .uri("/api/v1/calculations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static Object document(String text) {
        return switch (Scenarios.under(Law.bundled()).read(text, "")) {
            case ScenarioReading.Sound(List<Scenario> scenarios) ->
                    AnswerDocument.of(scenarios.getFirst().check());
            case ScenarioReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
