package id.payung.enrolment.mutation.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Decree;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** From what a program tells of a worker to the draft amendment, with the outlook in between. */
@PayungTest
class MutationsApiTests {
    private static final String MUTATIONS = "/api/v1/mutations";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    UUID euis = new UUID(0, 0);
    UUID dedi = euis;
    String gathering = "";
    String told = "";

    @BeforeEach
    void euisIsCoveredAndDediWaits() {
        rina = Program.of(world.rina(), tokens, api);
        euis = register.euis();
        dedi = register.dedi();
        told = "/api/v1/workers/" + euis + "/mutations";
        Fund fund = money.fund("A", 1_000_000, 1);
        Decree decree = money.signed(fund, euis);
        gathering = "/api/v1/decrees/" + decree.id() + "/mutations";
        Acting.as(
                        world.rina(),
                        () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR))
                .orElseThrow();
    }

    private String told() {
        MvcTestResult answer = rina.post(told, "{\"reason\":\"RESIGNED\",\"on\":\"2025-10-05\"}");
        assertThat(answer).hasStatusOk();
        return String.valueOf(read(answer, "$[0].amendment"));
    }

    @Test
    void theOutlookSaysWhichSeatEndsWhenAndWhoIsProposedForIt() {
        told();
        MvcTestResult outlook = rina.get(MUTATIONS + "?worker=" + euis + "&territory=32.01");
        assertThat(read(outlook, "$.items[0].firstMonthWithout")).isEqualTo("2025-11");
        assertThat(read(outlook, "$.items[0].lastMonthWithout")).isEqualTo("2025-12");
        assertThat(read(outlook, "$.items[0].successor")).isEqualTo(dedi.toString());
        for (String nothing : List.of("standing=IN_FORCE", "territory=32.71", "worker=" + dedi)) {
            assertThat(read(rina.get(MUTATIONS + "?" + nothing), "$.items.length()"))
                    .as(nothing)
                    .isEqualTo(0);
        }
        assertThat(rina.get(MUTATIONS + "?territory=Bogor")).hasStatus(400);
    }

    @Test
    void aPreviewTellsTheSameAndKeepsNothingAndNeedsNoKey() {
        MvcTestResult preview =
                api.perform(
                        rina.signed(MockMvcRequestBuilders.post(told + "/preview"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"reason\":\"RESIGNED\",\"on\":\"2025-10-05\"}"));
        assertThat(preview).hasStatusOk();
        assertThat(read(preview, "$.seats[0].firstMonthWithout")).isEqualTo("2025-11");
        assertThat(read(preview, "$.seats[0].successor")).isEqualTo(dedi.toString());
        assertThat(read(preview, "$.seats[0].chosen")).isEqualTo("OF_VILLAGE");
        assertThat(read(preview, "$.seats[0].opensAmendment")).isEqualTo(true);
        assertThat(read(rina.get(MUTATIONS + "?worker=" + euis), "$.items.length()")).isEqualTo(0);
        assertThat(rina.post(told + "/preview", "{\"reason\":\"AGED\",\"on\":\"2025-10-05\"}"))
                .hasStatus(409);
        assertThat(
                        Program.of(world.siti(), tokens, api)
                                .post(
                                        told + "/preview",
                                        "{\"reason\":\"DIED\",\"on\":\"2025-10-05\"}"))
                .hasStatus(403);
    }

    @Test
    void whatStandsOnNoAmendmentIsGatheredOntoADraftAndThenNothingWaits() {
        String changes = "/api/v1/decrees/" + told() + "/changes";
        String change = String.valueOf(read(rina.get(changes), "$.items[0].id"));
        assertThat(rina.delete(changes + "/" + change)).hasStatusOk();
        assertThat(read(rina.get(MUTATIONS + "?standing=WAITING"), "$.items.length()"))
                .isEqualTo(1);

        MvcTestResult gathered = rina.post(gathering, "");
        assertThat(gathered).hasStatus(201);
        assertThat(read(gathered, "$.state")).isEqualTo("DRAFT");
        String drafted = String.valueOf(gathered.getResponse().getHeader("Location"));
        assertThat(read(rina.get(drafted), "$.items[0].leaving")).isEqualTo(euis.toString());
        assertThat(rina.post(gathering, "")).hasStatus(404);
    }

    @Test
    void onlyAnOfficerOfTheDecreeGathers() {
        told();
        assertThat(Program.of(world.siti(), tokens, api).post(gathering, "")).hasStatus(403);
    }
}
