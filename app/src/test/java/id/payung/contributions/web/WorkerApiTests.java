package id.payung.contributions.web;

import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Assessments;
import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
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
    @Autowired Assessments assessments;
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

    @Test
    void theTimelineTellsInWordsWhatEveryModuleKnowsAndNoNumber() {
        MvcTestResult lines = rina.get(worker + "/timeline");
        assertThat(read(lines, "$[*].code")).asString().contains("paid");
        assertThat(lines)
                .bodyText()
                .contains("Dana A")
                .doesNotContain("history.", "9901065505900001");
    }

    private static String words(MvcTestResult lines, String code) {
        return String.valueOf(read(lines, "$[?(@.code=='" + code + "')]")).replace("\\/", "/");
    }

    @Test
    void aPaidMonthNamesItsSp2dAndWhoRecordedItToWhoMaySeeTheFundsMoney() {
        assertThat(words(rina.get(worker + "/timeline"), "month-paid-by"))
                .contains("September 2025", "Dana A", "16.800", "(SP2D) SP2D-1, 10 September 2025")
                .contains(world.treasurer().name());
        MvcTestResult atTheVillage =
                Program.of(world.siti(), tokens, api).get(worker + "/timeline");
        assertThat(words(atTheVillage, "month-paid"))
                .contains("September 2025", "Dana A")
                .doesNotContain("SP2D", world.treasurer().name());
    }

    @Test
    void aJudgementIsToldWithItsReasonAndItsArticle() {
        register.knowDecile(euis, 2, LocalDate.of(2025, 6, 30));
        UUID programme = money.programme("A").id();
        assess(programme, LocalDate.of(2025, 9, 1));
        assertThat(words(rina.get(worker + "/timeline"), "judged-eligible"))
                .contains("Layak untuk Program A menurut keadaan 1 September 2025")
                .contains("dasar: Perbup 12/2025");
        register.knowDecile(euis, 9, LocalDate.of(2025, 7, 31));
        assess(programme, LocalDate.of(2025, 9, 2));
        MvcTestResult lines = rina.get(worker + "/timeline");
        assertThat(words(lines, "judged-not-eligible"))
                .contains("Tidak layak untuk Program A", "Desil 9", "(Perbup 12/2025)");
        assertThat(words(lines, "judged-eligible"))
                .as("what he was before stays in his life")
                .contains("menurut keadaan 1 September 2025");
        assess(programme, LocalDate.of(2025, 9, 3));
        assertThat(words(rina.get(worker + "/timeline"), "judged-not-eligible"))
                .as("the same of another day is no news")
                .contains("keadaan 3 September 2025")
                .doesNotContain("keadaan 2 September 2025");
        assertThat(words(lines, "decile-told"))
                .contains("Desil 2 menurut data per 30 Juni 2025", "Desil 9 menurut data");
    }

    private void assess(UUID programme, LocalDate day) {
        Acting.as(world.rina(), () -> assessments.assess(programme, day, StoryWorld.BOGOR))
                .orElseThrow();
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
