package id.payung.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.testing.PayungTest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@PayungTest
class ProblemsTests {
    private static final String NIK = "9901065508900001";

    @Autowired JsonMapper json;
    @Autowired ProblemResolver problems;
    MockMvcTester api = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Trial()).build());

    record Person(@NotBlank String name, @Positive int month, List<Person> children) {}

    // Inside a test it is not found by the application's own scan.
    @RestController
    static class Trial {
        @PostMapping("/api/trial")
        Person write(@Valid @RequestBody Person person) {
            return person;
        }

        @GetMapping("/api/trial/{id}")
        String read(@PathVariable UUID id, @RequestParam int month) {
            return id + " " + month;
        }

        @GetMapping("/api/broken")
        String breaks() {
            throw new IllegalStateException("nik " + NIK);
        }

        @GetMapping("/api/elsewhere")
        String writesElsewhere() {
            throw new BadSqlGrammarException(
                    "insert",
                    "insert into registry.worker",
                    new SQLException("new row violates row-level security", "42501"));
        }
    }

    @BeforeEach
    void asTheApplicationReadsJson() {
        api =
                MockMvcTester.create(
                        MockMvcBuilders.standaloneSetup(new Trial())
                                .setHandlerExceptionResolvers(problems)
                                .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
                                .build());
    }

    private MvcTestResult post(String body) {
        return api.post()
                .uri("/api/trial")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertFault(MvcTestResult answer, String pointer, String code) {
        assertThat(answer)
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", value -> assertThat(value).isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].code", value -> assertThat(value).isEqualTo(code))
                .hasPathSatisfying(
                        "$.type",
                        value -> assertThat(value).isEqualTo("urn:payung:problem:request-faulty"));
    }

    @Test
    void anUnknownFieldIsNamedAndNothingIsApplied() {
        assertFault(
                post("{\"name\":\"Euis\",\"month\":1,\"children\":[],\"approvedBy\":\"rina\"}"),
                "/approvedBy",
                "unknown-field");
        assertFault(
                post(
                        "{\"name\":\"Euis\",\"month\":1,\"children\":[{\"name\":\"a\",\"month\":1,\"role\":1}]}"),
                "/children/0/role",
                "unknown-field");
    }

    @Test
    void aValueOfTheWrongKindIsNamed() {
        assertFault(post("{\"name\":\"Euis\",\"month\":\"satu\"}"), "/month", "wrong-type");
    }

    @Test
    void everyUnacceptableValueIsListed() {
        MvcTestResult answer = post("{\"name\":\" \",\"month\":0,\"children\":[]}");
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/name", "/month");
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        assertFault(post("{\"name\":"), "", "malformed-json");
        assertFault(post(""), "", "required");
    }

    @Test
    void jsonTenThousandDeepIsRefusedWithoutBeingFollowed() {
        assertFault(post("{\"children\":[".repeat(10_000)), "", "too-deep");
    }

    @Test
    void anUnreadableAddressOrParameterIsNamedButNotRepeated() {
        MvcTestResult id = api.get().uri("/api/trial/" + NIK + "?month=1").exchange();
        assertFault(id, "?id", "wrong-type");
        assertThat(id).bodyText().doesNotContain(NIK);
        String uuid = UUID.randomUUID().toString();
        MvcTestResult month = api.get().uri("/api/trial/" + uuid + "?month=" + NIK).exchange();
        assertFault(month, "?month", "wrong-type");
        assertThat(month).bodyText().doesNotContain(NIK);
        assertFault(api.get().uri("/api/trial/" + uuid).exchange(), "?month", "required");
    }

    @Test
    void aNikSentAsTheNameOfAFieldIsNotRepeated() {
        MvcTestResult answer = post("{\"" + NIK + "\":1}");
        assertThat(answer).hasStatus(400).bodyText().doesNotContain(NIK);
    }

    @Test
    void whatBreaksInsideIsNotTold() {
        assertThat(api.get().uri("/api/broken"))
                .hasStatus(500)
                .bodyText()
                .contains("urn:payung:problem:broken")
                .doesNotContain(NIK, "IllegalState");
    }

    @Test
    void aRowOutsideTheTerritoryIsAMatterOfRightsAndNotABreakdown() {
        assertThat(api.get().uri("/api/elsewhere"))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("registry");
    }

    @Test
    void aMethodThatIsNotOfferedIsSaidToBeNone() {
        assertThat(api.delete().uri("/api/trial")).hasStatus(405).bodyText().contains("urn:payung");
    }
}
