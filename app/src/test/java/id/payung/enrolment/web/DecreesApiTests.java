package id.payung.enrolment.web;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.payung.access.ApiTokens;
import id.payung.funding.Fund;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PayungTest
class DecreesApiTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    Program hendra;
    Fund fund;

    @BeforeEach
    void twoPeopleAndAFund() {
        register.euis();
        rina = Program.of(world.rina(), tokens, api);
        hendra = Program.of(world.hendra(), tokens, api);
        fund = money.fund("APBD", 1_000_000, 5);
    }

    private String wanted(String more) {
        return """
        {"fund":"%s","legalBasis":"%s","number":"SK-1","title":"Penetapan",
         "firstMonth":"%s","lastMonth":"%s"%s}\
        """
                .formatted(fund.id(), money.legalBasis(), AUTUMN.first(), AUTUMN.last(), more);
    }

    private static String read(MvcTestResult answer, String path) {
        try {
            return String.valueOf(
                    JsonPath.<Object>read(answer.getResponse().getContentAsString(), path));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onePersonsProgramDraftsAndAnotherPersonsApproves() {
        MvcTestResult draft = rina.post("/api/v1/decrees", wanted(",\"area\":\"32.01\""));
        assertThat(draft).hasStatus(201);
        String path = "/api/v1/decrees/" + read(draft, "$.decree.id");
        assertThat(draft).hasHeader("Location", path);
        assertThat(read(draft, "$.members")).isEqualTo("1");
        assertThat(rina.post(path + "/submit", "")).hasStatusOk();
        assertThat(rina.post(path + "/check", ""))
                .hasStatus(409)
                .bodyText()
                .contains("decree-same-person");
        assertThat(hendra.post(path + "/check", "")).hasStatusOk();
        MvcTestResult approved = hendra.post(path + "/approve", "");
        assertThat(approved).hasStatusOk();
        assertThat(read(approved, "$.placed")).isEqualTo("1");
        assertThat(read(rina.get(path), "$.state")).isEqualTo("APPROVED");
        assertThat(read(rina.get("/api/v1/decrees?state=APPROVED"), "$.items.length()"))
                .isEqualTo("1");
        assertThat(read(rina.get("/api/v1/decrees?state=DRAFT"), "$.items.length()"))
                .isEqualTo("0");
    }

    @Test
    void nobodyApprovesByWritingHisNameIntoTheDraft() {
        MvcTestResult answer =
                rina.post(
                        "/api/v1/decrees", wanted(",\"area\":\"32.01\",\"approvedBy\":\"hendra\""));
        assertThat(answer).hasStatus(400).bodyText().contains("/approvedBy", "unknown-field");
        assertThat(read(rina.get("/api/v1/decrees"), "$.items.length()")).isEqualTo("0");
    }

    @Test
    void whomADecreeIsForIsSaidOnce() {
        assertThat(rina.post("/api/v1/decrees", wanted(""))).hasStatus(400);
        assertThat(
                        rina.post(
                                "/api/v1/decrees",
                                wanted(
                                        ",\"area\":\"32.01\",\"workers\":[\"%s\"]"
                                                .formatted(UUID.randomUUID()))))
                .hasStatus(400);
    }

    @Test
    void aVillagesProgramDraftsNothing() {
        Program siti = Program.of(world.siti(), tokens, api);
        assertThat(siti.post("/api/v1/decrees", wanted(",\"area\":\"32.01\"")))
                .hasStatus(403)
                .bodyText()
                .contains("decree-not-permitted");
    }
}
