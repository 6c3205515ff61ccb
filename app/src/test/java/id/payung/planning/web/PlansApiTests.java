package id.payung.planning.web;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Five tailors of Singajaya, and money for three of them. */
@PayungTest
class PlansApiTests {
    private static final String PLANS = "/api/v1/plans";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;

    private Fund fund;

    @BeforeEach
    void fiveTailors() {
        fund = money.fund("A", 3 * 67_200, 10);
        register.workers(5, SINGAJAYA, "TAILOR");
        Acting.run(
                world.rina(),
                () -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
    }

    private Program rina() {
        return Program.of(world.rina(), tokens, api);
    }

    private String wanted(String area, String more) {
        return """
        {"name":"Rencana","area":"%s","firstMonth":"%s","lastMonth":"%s","funds":["%s"]%s}\
        """
                .formatted(area, AUTUMN.first(), AUTUMN.last(), fund.id(), more);
    }

    @Test
    void aPlanIsMadeWithItsAssignmentItsCostAndItsProofAndFoundAgain() {
        MvcTestResult made = rina().post(PLANS, wanted("32.01", ""));
        assertThat(made).hasStatus(201);
        String path = PLANS + "/" + read(made, "$.id");
        assertThat(made).hasHeader("Location", path);
        assertThat(read(made, "$.asked")).isEqualTo(5);
        assertThat(read(made, "$.people")).isEqualTo(3);
        assertThat(read(made, "$.uncovered")).isEqualTo(2);
        assertThat(read(made, "$.cost")).isEqualTo(3 * 67_200);
        assertThat(read(made, "$.assignment[0].area")).isEqualTo("32.01.06.2003");
        assertThat(read(made, "$.assignment[0].people")).isEqualTo(3);
        assertThat(read(made, "$.funds[0].prices.other")).isEqualTo(67_200);
        assertThat(read(made, "$.proof.optimal")).isEqualTo(true);
        assertThat(read(made, "$.proof.value")).isEqualTo(read(made, "$.proof.bound"));
        assertThat(read(rina().get(path), "$.cost")).isEqualTo(3 * 67_200);
        assertThat(read(rina().get(PLANS), "$.items.length()")).isEqualTo(1);
    }

    @Test
    void aQuotaOfTheQuestionIsKept() {
        String quota =
                ",\"quotas\":[{\"fund\":\"%s\",\"area\":\"32.01.06.2003\",\"people\":2}]"
                        .formatted(fund.id());
        assertThat(read(rina().post(PLANS, wanted("32.01", quota)), "$.people")).isEqualTo(2);
    }

    @Test
    void whatTheSameAidForEveryVillageWouldCoverIsToldBeforeAnythingIsKept() {
        String asked =
                PLANS
                        + "/village-aid?area=32.01&fund=%s&amount=134400&firstMonth=%s&months="
                                .formatted(fund.id(), AUTUMN.first());
        MvcTestResult calculated = rina().get(asked + 4);
        assertThat(read(calculated, "$.covered")).isEqualTo(2);
        assertThat(read(calculated, "$.villages[?(@.covered>0)].area"))
                .isEqualTo(List.of("32.01.06.2003"));
        assertThat(rina().get(asked + 25)).hasStatus(400).bodyText().contains("?months");
        assertThat(Program.of(world.siti(), tokens, api).get(asked + 4)).hasStatus(404);
        assertThat(read(rina().get(PLANS), "$.items.length()")).isEqualTo(0);
    }

    @Test
    void theSameAidForEveryVillageIsKeptAsAPlanAndDraftedVillageByVillage() {
        String aid =
                """
                {"name":"Bantuan desa","area":"32.01","fund":"%s","amount":134400,"firstMonth":"%s","months":4}"""
                        .formatted(fund.id(), AUTUMN.first());
        MvcTestResult kept = rina().post(PLANS + "/village-aid", aid);
        assertThat(kept).hasStatus(201);
        assertThat(read(kept, "$.people")).isEqualTo(2);
        String decrees = PLANS + "/" + read(kept, "$.id") + "/decrees";
        String wanted =
                """
                {"fund":"%s","legalBasis":"%s","number":"DESA","title":"Bantuan","eachVillage":true}"""
                        .formatted(fund.id(), money.legalBasis());
        MvcTestResult begun = rina().post(decrees, wanted);
        assertThat(begun).hasStatus(202);
        String drafts = PLANS + "/drafts/" + read(begun, "$.id");
        assertThat(begun).hasHeader("Location", drafts);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "DONE".equals(read(rina().get(drafts), "$.state")));
        MvcTestResult drafted = rina().get(drafts);
        assertThat(read(drafted, "$.parts[0].number")).isEqualTo("DESA/32.01.06.2003");
        assertThat(read(drafted, "$.parts[0].area")).isEqualTo("32.01.06.2003");
        assertThat(read(drafted, "$.parts[0].members")).isEqualTo(2);
        assertThat(rina().post(decrees, wanted))
                .hasStatus(409)
                .bodyText()
                .contains("every-village");
        assertThat(Program.of(world.siti(), tokens, api).get(drafts)).hasStatus(404);
        assertThat(Program.of(world.siti(), tokens, api).post(PLANS + "/village-aid", aid))
                .hasStatus(404);
        assertThat(
                        rina().post(
                                        PLANS + "/village-aid",
                                        aid.replace("\"months\":4", "\"months\":25")))
                .hasStatus(400)
                .bodyText()
                .contains("/months");
    }

    @Test
    void whatCannotBeMeantIsNamedByItsPlace() {
        assertThat(rina().post(PLANS, wanted("Bogor", "")))
                .hasStatus(400)
                .bodyText()
                .contains("/area");
        assertThat(rina().post(PLANS, wanted("32.01", ",\"rules\":[\"DECILE\",\"DECILE\"]")))
                .hasStatus(400)
                .bodyText()
                .contains("/rules");
        assertThat(rina().post(PLANS, wanted("32.01", ",\"aim\":\"CHEAPEST\""))).hasStatus(400);
        assertThat(rina().post(PLANS, wanted("32.76", ""))).hasStatus(403);
        assertThat(Program.of(world.siti(), tokens, api).post(PLANS, wanted("32.01", "")))
                .hasStatus(403);
    }
}
