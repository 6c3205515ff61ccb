package id.payung.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.payung.access.ApiTokens;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One worker's page, as programs read it: timeline, steps, household and what it is worth. */
@PayungTest
class WorkerApiTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    UUID euis = new UUID(0, 0);
    String worker = "";

    @BeforeEach
    void euisIsPaidForSeptember() {
        rina = Program.of(world.rina(), tokens, api);
        euis = register.euis();
        worker = "/api/v1/workers/" + euis;
        money.paid(money.signed(money.fund("A", 1_000_000, 5), euis), MoneyWorld.SEPTEMBER, "1");
    }

    private static Object read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTimelineTellsInWordsWhatEveryModuleKnowsAndNoNumber() {
        MvcTestResult lines = rina.get(worker + "/timeline");
        assertThat(read(lines, "$[*].code")).asString().contains("paid");
        assertThat(lines)
                .bodyText()
                .contains("Dana A")
                .doesNotContain("history.", "9901065505900001");
    }

    @Test
    void theStepsSayWhichAreTakenAndWhichAreMissing() {
        MvcTestResult steps = rina.get(worker + "/steps");
        assertThat(read(steps, "$[?(@.step=='ON_DECREE')].taken")).hasToString("[true]");
        assertThat(read(steps, "$[?(@.step=='VERIFIED')].taken")).hasToString("[false]");
    }

    @Test
    void theHouseholdSaysWhoIsCoveredByWhichFund() {
        UUID husband = register.worker("Dadang Suryana", LocalDate.of(1965, 2, 1), "FARMER", 2);
        Past.is(
                "update registry.worker set family_card_index = '\\x01' where id in ('%s', '%s')"
                        .formatted(euis, husband));
        MvcTestResult household = rina.get(worker + "/household");
        assertThat(read(household, "$.members[*].worker"))
                .isEqualTo(List.of(husband.toString(), euis.toString()));
        assertThat(read(household, "$.members[0].mayBeDouble")).isEqualTo(false);
        assertThat(household).bodyText().doesNotContain("nikMasked");
    }

    @Test
    void theOutlookNamesRupiahForTodayAndForNextMonth() {
        MvcTestResult outlook = rina.get(worker + "/outlook");
        assertThat(outlook).hasStatusOk();
        assertThat(((Number) read(outlook, "$.nextMonth.cash")).longValue())
                .isGreaterThanOrEqualTo(((Number) read(outlook, "$.today.cash")).longValue());
        assertThat(outlook).bodyJson().hasPath("$.unconfirmed");
    }

    @Test
    void aWorkerOutOfSightHasNoPageForProgramsEither() {
        Program neighbour = Program.of(world.neighbour(), tokens, api);
        for (String what : List.of("/timeline", "/steps", "/household", "/outlook")) {
            assertThat(neighbour.get(worker + what)).as(what).hasStatus(404);
        }
    }
}
